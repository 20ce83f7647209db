package neurone.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.DoubleConsumer;

/** The bytes of a file, and how many of them are read. */
final class WatchedStream extends FilterInputStream {

    private final long size;
    private final DoubleConsumer progress;
    private long read;

    WatchedStream(InputStream in, long size, DoubleConsumer progress) {
        super(in);
        this.size = size;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        tell(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        tell(Math.max(0, n));
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void tell(int bytes) {
        read += bytes;
        // a file may grow while it is read
        progress.accept(size == 0 ? 1 : Math.min(1, (double) read / size));
    }
}

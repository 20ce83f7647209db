package neurone.file;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Bytes in memory that are read as a file is. */
final class BytesChannel implements SeekableByteChannel {

    private final byte[] bytes;
    private int position;

    BytesChannel(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(ByteBuffer to) {
        int n = Math.min(to.remaining(), bytes.length - position);
        to.put(bytes, position, n);
        position += n;
        return n == 0 ? -1 : n;
    }

    @Override
    public SeekableByteChannel position(long position) {
        this.position = Math.toIntExact(position);
        return this;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }
}

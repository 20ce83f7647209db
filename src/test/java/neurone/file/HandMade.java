package neurone.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file as no program of ours would write it: the text of its header, and its numbers. */
final class HandMade {

    private final String header;
    private final double[] numbers;

    private HandMade(String header, double[] numbers) {
        this.header = header;
        this.numbers = numbers;
    }

    /** Takes a file apart that was written by {@link TensorWriter}. */
    static HandMade of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        byte[] text = new byte[(int) bytes.getLong()];
        bytes.get(text);
        double[] numbers = new double[bytes.remaining() / Double.BYTES];
        bytes.asDoubleBuffer().get(numbers);
        return new HandMade(new String(text, StandardCharsets.UTF_8), numbers);
    }

    static byte[] bytes(String header, double... numbers) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes =
                ByteBuffer.allocate(Long.BYTES + text.length + Double.BYTES * numbers.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(text.length)
                        .put(text);
        bytes.asDoubleBuffer().put(numbers);
        return bytes.array();
    }

    /** A text with one part of it changed, which must be there. */
    static String changed(String text, String part, String changed) {
        if (!text.contains(part)) {
            throw new AssertionError("there is no " + part + " in " + text);
        }
        return text.replace(part, changed);
    }

    byte[] bytes() {
        return bytes(header, numbers);
    }

    /** This file with one part of its header changed. */
    HandMade with(String part, String changed) {
        return new HandMade(changed(header, part, changed), numbers);
    }

    /** This file with another first number in a tensor. */
    HandMade withFirst(String tensor, double number) {
        Matcher entry =
                Pattern.compile('"' + Pattern.quote(tensor) + "\":\\{[^}]*_offsets\":\\[(\\d+)")
                        .matcher(header);
        if (!entry.find()) {
            throw new AssertionError("there is no tensor " + tensor + " in " + header);
        }
        double[] changed = numbers.clone();
        changed[Integer.parseInt(entry.group(1)) / Double.BYTES] = number;
        return new HandMade(header, changed);
    }
}

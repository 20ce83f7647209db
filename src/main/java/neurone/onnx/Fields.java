package neurone.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import neurone.words.Words;

/**
 * The fields of a message of protobuf that is read, one after the other; {@link Message} says how
 * they are written. Nothing is copied, and no field reaches beyond its message.
 *
 * <pre>{@code
 * while (fields.next()) {
 *     switch (fields.number()) { ... }      // a field that is not asked for its value is skipped
 * }
 * }</pre>
 */
final class Fields {

    /** A text or a message of two bytes takes many times as much memory. */
    private static final int MOST_PARTS = 2_000_000;

    /** Counts them, for a message and all those inside. */
    private static final class Parts {
        private int count;
    }

    private final ByteBuffer bytes;
    private final int start;
    private final Parts parts;
    private int number;
    private int wireType;
    private long varint;
    private ByteBuffer value;

    Fields(byte[] all) {
        this(ByteBuffer.wrap(all), 0, new Parts());
    }

    private Fields(ByteBuffer bytes, int start, Parts parts) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
        this.parts = parts;
        this.start = start;
    }

    /** Bytes that are no such message. */
    static final class BrokenException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String french;

        BrokenException(Words problem) {
            super(problem.english());
            this.french = problem.french();
        }

        Words words() {
            return new Words(french, getMessage());
        }
    }

    /** Goes on to the next field; false if there is none. */
    boolean next() throws BrokenException {
        if (!bytes.hasRemaining()) {
            return false;
        }
        int at = bytes.position();
        long key = readVarint(bytes);
        number = (int) (key >>> 3);
        wireType = (int) (key & 7);
        if (number < 1 || key >>> 3 > Integer.MAX_VALUE) {
            throw broken(at, "il n'y a pas de champ %s", "there is no field %s", key >>> 3);
        }
        switch (wireType) {
            case Message.VARINT -> varint = readVarint(bytes);
            case Message.EIGHT_BYTES -> value = slice(at, Long.BYTES);
            case Message.FOUR_BYTES -> value = slice(at, Integer.BYTES);
            case Message.LENGTH -> value = slice(at, readVarint(bytes));
            default ->
                    throw broken(
                            at,
                            "il n'y a pas de type d'encodage %s",
                            "there is no wire type %s",
                            wireType);
        }
        return true;
    }

    private ByteBuffer slice(int at, long length) throws BrokenException {
        if (length < 0 || length > bytes.remaining()) {
            throw broken(
                    at,
                    "le champ %s annonce %s octets où il en reste %s",
                    "field %s claims %s bytes where %s are left",
                    number,
                    Long.toUnsignedString(length),
                    bytes.remaining());
        }
        ByteBuffer slice = bytes.slice(bytes.position(), (int) length);
        bytes.position(bytes.position() + (int) length);
        return slice.order(ByteOrder.LITTLE_ENDIAN);
    }

    private long readVarint(ByteBuffer from) throws BrokenException {
        int at = from.position();
        long result = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            if (!from.hasRemaining()) {
                throw broken(at, "un nombre est coupé", "a number is cut off");
            }
            byte next = from.get();
            result |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return result;
            }
        }
        throw broken(at, "un nombre a plus de 10 octets", "a number has more than 10 bytes");
    }

    private BrokenException broken(int at, String french, String english, Object... values) {
        return new BrokenException(
                Words.of(
                        "à l'octet %s, %s",
                        "at byte %s, %s", start + at, Words.of(french, english, values)));
    }

    private void expect(int wire, String french, String english) throws BrokenException {
        if (wireType != wire) {
            throw broken(
                    bytes.position(),
                    "le champ %s n'est pas %s",
                    "field %s is not %s",
                    number,
                    new Words(french, english));
        }
    }

    int number() {
        return number;
    }

    long wholeNumber() throws BrokenException {
        expect(Message.VARINT, "un nombre entier", "a whole number");
        return varint;
    }

    float number32() throws BrokenException {
        expect(Message.FOUR_BYTES, "un nombre de 4 octets", "a number of 4 bytes");
        return value.getFloat(0);
    }

    Fields message() throws BrokenException {
        expect(Message.LENGTH, "un message", "a message");
        countPart();
        return new Fields(value, start + bytes.position() - value.remaining(), parts);
    }

    ByteBuffer bytes() throws BrokenException {
        expect(Message.LENGTH, "une suite d'octets", "a run of bytes");
        return value;
    }

    private void countPart() throws BrokenException {
        parts.count++;
        if (parts.count > MOST_PARTS) {
            throw broken(
                    bytes.position(),
                    "il y a plus de %s parties",
                    "there are more than %s parts",
                    MOST_PARTS);
        }
    }

    String text() throws BrokenException {
        expect(Message.LENGTH, "un texte", "a text");
        countPart();
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(value.duplicate()).toString();
        } catch (CharacterCodingException e) {
            throw broken(
                    bytes.position() - value.remaining(),
                    "un texte n'est pas en UTF-8",
                    "a text is not UTF-8");
        }
    }

    /** Reads one or more whole numbers of a repeated field, packed or not. */
    void wholeNumbers(LongConsumer each) throws BrokenException {
        if (wireType == Message.VARINT) {
            countPart();
            each.accept(varint);
            return;
        }
        ByteBuffer packed = bytes();
        while (packed.hasRemaining()) {
            countPart();
            each.accept(readVarint(packed));
        }
    }

    /** Reads one or more numbers of 4 or 8 bytes of a repeated field, packed or not. */
    void numbers(int size, DoubleConsumer each) throws BrokenException {
        ByteBuffer packed = value;
        if (wireType == Message.VARINT || packed.remaining() % size != 0) {
            throw broken(
                    bytes.position(),
                    "le champ %s n'est pas une liste de nombres",
                    "field %s is no list of numbers",
                    number);
        }
        while (packed.hasRemaining()) {
            each.accept(size == Float.BYTES ? packed.getFloat() : packed.getDouble());
        }
    }
}

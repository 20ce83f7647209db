package neurone.file;

import java.util.List;
import java.util.Map;

/**
 * What a file says of itself, before its numbers.
 *
 * @param metadata texts by name
 * @param tensors each name once; their bytes follow one another, in this order
 */
record Header(Map<String, String> metadata, List<Tensor> tensors) {

    static final String METADATA = "__metadata__";
    static final String DTYPE = "dtype";
    static final String SHAPE = "shape";
    static final String OFFSETS = "data_offsets";

    /** So many bytes describe more than a thousand layers. */
    static final int LONGEST = 1 << 20;

    static final int MOST_TENSORS = 10_000;
    static final int LONGEST_NAME = 256;
}

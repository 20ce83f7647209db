package teacher;

import com.fasterxml.jackson.core.JsonFactory;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neurone.Network;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.opentest4j.AssertionFailedError;

/** Where the library is, and what it needs, in the JVM that runs now. */
final class Libraries {

    private Libraries() {}

    /** A class path on which exercises and their checks compile and run. */
    static String classPath() {
        return Stream.of(
                        Network.class,
                        DMatrixRMaj.class,
                        CommonOps_DDRM.class,
                        CsvWriter.class,
                        JsonFactory.class,
                        Test.class,
                        Testable.class,
                        AssertionFailedError.class)
                .map(Libraries::place)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar or folder of a class. */
    static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

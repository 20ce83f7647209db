package neurone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a contract test to all the classes that sign the contract. */
public final class Implementations {

    private Implementations() {}

    /** Fails unless the instances are of all the public classes of that type in its package. */
    public static void assertThatNoneIsMissing(Class<?> type, Collection<?> instances) {
        Set<String> known =
                instances.stream().map(i -> i.getClass().getName()).collect(Collectors.toSet());
        Set<String> all =
                new ClassFileImporter()
                        .importPackagesOf(type).stream()
                                .filter(c -> c.isAssignableTo(type) && !c.isInterface())
                                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(JavaClass::getName)
                                .filter(name -> name.startsWith(type.getPackageName() + "."))
                                .filter(name -> !name.contains("Test"))
                                .collect(Collectors.toSet());
        assertThat(all).isNotEmpty();
        assertThat(known).isEqualTo(all);
    }
}

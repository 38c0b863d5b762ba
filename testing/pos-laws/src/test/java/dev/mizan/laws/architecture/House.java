// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Classes that the walls are held against: the compiled libraries, or the fixture that breaks every wall.
 *
 * @param root the package under which the rooms {@code spi}, {@code core}, {@code ledger} ... lie
 * @param exported the packages that an embedder may see
 */
record House(String root, JavaClasses classes, Set<String> exported) {
    private static final String FIXTURE = House.class.getPackageName() + ".fixture";

    /** The libraries as the compiler left them; read from disk, so that the module path does not matter. */
    static final House REAL = real();

    /** One class or more against each wall. */
    static final House FIXTURES = fixtures();

    private static House real() {
        JavaClasses classes = new ClassFileImporter().importPaths(compiled());
        return new House("dev.mizan", classes, exportedBy(descriptors()));
    }

    private static House fixtures() {
        Path tests = Repository.ROOT.resolve("testing/pos-laws/target/test-classes");
        JavaClasses classes = new ClassFileImporter().importPath(tests.resolve(FIXTURE.replace('.', '/')));
        return new House(
                FIXTURE,
                classes,
                classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
    }

    static List<Path> compiled() {
        return Repository.libraries().stream()
                .map(it -> it.resolve("target/classes"))
                .toList();
    }

    static List<ModuleDescriptor> descriptors() {
        return compiled().stream()
                .filter(Files::isDirectory)
                .flatMap(it -> ModuleFinder.of(it).findAll().stream())
                .map(ModuleReference::descriptor)
                .toList();
    }

    private static Set<String> exportedBy(List<ModuleDescriptor> modules) {
        return modules.stream()
                .flatMap(it -> it.exports().stream())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    /** ArchUnit's pattern for the packages of some rooms: {@code rooms("core", "spi.value")}. */
    String[] rooms(String... names) {
        return List.of(names).stream().map(it -> root + "." + it + "..").toArray(String[]::new);
    }

    /** The module of a class by its package: {@code core}, {@code plugin.store.memory}; empty for what is not ours. */
    String module(JavaClass of) {
        if (!of.getPackageName().startsWith(root + ".")) {
            return "";
        }
        String[] names = of.getPackageName().substring(root.length() + 1).split("\\.");
        int length = names[0].equals("plugin") ? Math.min(3, names.length) : 1;
        return String.join(".", List.of(names).subList(0, length));
    }
}

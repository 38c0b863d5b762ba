// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each library is an explicit module whose name is its packages' root; class-path users lose nothing. */
class ModulesTest {
    private static final List<ModuleDescriptor> MODULES = House.descriptors();

    @Test
    void everyLibraryIsAnExplicitModule() {
        assertThat(MODULES).hasSameSizeAs(Repository.libraries()).noneMatch(ModuleDescriptor::isAutomatic);
        assertThat(Repository.libraries())
                .map(it -> Repository.ROOT.relativize(it).toString())
                .containsAll(
                        List.of("pos-spi", "pos-hardware-spi", "pos-core", "pos-ledger", "pos-inventory", "pos-suite"));
    }

    @Test
    void aModuleIsNamedAfterItsRootPackage() {
        assertThat(MODULES)
                .allSatisfy(module -> assertThat(module.packages())
                        .allMatch(it -> (it + ".").startsWith(module.name() + "."), "lies under " + module.name()));
    }

    @Test
    void internalRoomsAreNotExported() {
        assertThat(MODULES)
                .flatMap(ModuleDescriptor::exports)
                .extracting(ModuleDescriptor.Exports::source)
                .noneMatch(it -> (it + ".").contains(".internal."));
    }

    @Test
    void noModuleIsOpenAndNoneNeedsMoneta() {
        assertThat(MODULES)
                .noneMatch(ModuleDescriptor::isOpen)
                .allMatch(it -> it.opens().isEmpty(), "opens nothing");
        assertThat(MODULES)
                .flatMap(ModuleDescriptor::requires)
                .extracting(ModuleDescriptor.Requires::name)
                .noneMatch(it -> it.contains("moneta"));
    }

    @Test
    void aProviderIsFoundOnTheClassPathToo() {
        for (Path library : Repository.libraries()) {
            Set<String> onModulePath = provided(library);
            Set<String> onClassPath = serviceFiles(library.resolve("src/main/resources/META-INF/services"));
            assertThat(onClassPath).as(library.getFileName().toString()).isEqualTo(onModulePath);
        }
    }

    private static Set<String> serviceFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        return Repository.files(folder, "")
                .filter(Files::isRegularFile)
                .flatMap(it -> Repository.read(it)
                        .lines()
                        .map(line -> line.replaceAll("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .map(line -> it.getFileName() + "=" + line))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> provided(Path library) {
        return ModuleFinder.of(library.resolve("target/classes")).findAll().stream()
                .flatMap(it -> it.descriptor().provides().stream())
                .flatMap(it -> it.providers().stream().map(provider -> it.service() + "=" + provider))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

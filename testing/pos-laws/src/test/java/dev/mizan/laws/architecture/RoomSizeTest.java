// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house stays readable: small files, small rooms. */
class RoomSizeTest {
    private static final int MEDIAN_LINES = 60;
    private static final int MOST_LINES = 300;
    private static final int MOST_FILES = 25;

    @Test
    void halfOfTheMainFilesFitOnAScreen() {
        List<Long> lines = Repository.sources("main").stream()
                .filter(it -> !it.endsWith("module-info.java") && !it.endsWith("package-info.java"))
                .map(RoomSizeTest::lines)
                .sorted()
                .toList();
        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(lines.get(lines.size() / 2))
                .as("median lines of a main file")
                .isLessThanOrEqualTo(MEDIAN_LINES);
    }

    @Test
    void noFileIsLong() {
        List<Path> all = Stream.concat(Repository.sources("main").stream(), Repository.sources("test").stream())
                .toList();
        assertThat(all).filteredOn(it -> lines(it) > MOST_LINES).isEmpty();
        assertThat(all).anyMatch(it -> lines(it) > MEDIAN_LINES, "is seen");
    }

    @Test
    void noRoomIsCrowded() {
        assertThat(crowded("main")).isEmpty();
        assertThat(crowded("test")).isEmpty();
    }

    @Test
    void everyRoomOfTheMainCodeSaysWhatItIsFor() {
        assertThat(Repository.libraries())
                .flatMap(it -> Repository.files(it.resolve("src/main/java"), ".java")
                        .map(Path::getParent)
                        .filter(room -> !room.endsWith("src/main/java"))
                        .distinct()
                        .toList())
                .allSatisfy(room -> assertThat(Repository.read(room.resolve("package-info.java")))
                        .contains("/**", "@NullMarked"));
    }

    private static Map<Path, Long> crowded(String kind) {
        Map<Path, Long> rooms = Repository.sources(kind).stream()
                .map(it -> Repository.ROOT.relativize(it.getParent()))
                .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
        assertThat(rooms).hasSizeGreaterThan(10);
        rooms.values().removeIf(files -> files <= MOST_FILES);
        return rooms;
    }

    private static long lines(Path file) {
        return Repository.read(file).lines().count();
    }
}

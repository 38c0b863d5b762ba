// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every wall against the compiled house, and shows of each that it can fall. */
class WallsTest {
    static Stream<Wall> walls() {
        return Stream.of(
                        SiblingWalls.all(),
                        LayerWalls.all(),
                        PurityWalls.all(),
                        NumberWalls.all(),
                        SignatureWalls.all(),
                        RefusalWalls.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    void aWallStands(Wall wall) {
        wall.rule().apply(House.REAL).check(House.REAL.classes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    void aWallCatchesItsCulprits(Wall wall) {
        EvaluationResult result = wall.rule().apply(House.FIXTURES).evaluate(House.FIXTURES.classes());
        assertThat(wall.culprits()).isNotEmpty();
        assertThat(wall.culprits())
                .allSatisfy(culprit ->
                        assertThat(result.getFailureReport().getDetails()).anyMatch(it -> it.contains("." + culprit)));
    }

    @Test
    void theWholeHouseIsSeen() {
        assertThat(House.compiled()).allMatch(Files::isDirectory, "is compiled");
        assertThat(House.REAL.classes().size()).isGreaterThan(150);
        assertThat(House.compiled())
                .allSatisfy(folder -> assertThat(Repository.files(folder, ".class"))
                        .filteredOn(it -> !it.endsWith("module-info.class"))
                        .isNotEmpty());
    }
}

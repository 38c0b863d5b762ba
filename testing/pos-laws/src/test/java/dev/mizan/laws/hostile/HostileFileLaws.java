// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever becomes of a file on its way, a door takes it or refuses it by a name with its line; it never throws. */
class HostileFileLaws {
    private static final List<Door> DOORS = Doors.all();

    @TestFactory
    Stream<DynamicTest> everyGoodFileIsTaken() {
        return DOORS.stream()
                .map(door -> DynamicTest.dynamicTest(door.name(), () -> {
                    Outcome<?> plain = door.read().apply(door.good());
                    assertThat(plain.isDone()).as("%s", plain).isTrue();
                }));
    }

    /** As another program saves it: a byte order mark, the line ends of any system. */
    @TestFactory
    Stream<DynamicTest> everyGoodFileIsTakenAsAnyProgramSavesIt() {
        return DOORS.stream()
                .filter(door -> !door.name().equals("Digital Link"))
                .flatMap(door -> Stream.of(
                                "\uFEFF" + door.good(),
                                door.good().replace("\n", "\r\n"),
                                "\uFEFF" + door.good().replace("\n", "\r\n"))
                        .map(saved -> DynamicTest.dynamicTest(
                                door.name(),
                                () -> assertThat(Doors.told(door.read().apply(saved)))
                                        .isEqualTo(Doors.told(door.read().apply(door.good()))))));
    }

    @Property(tries = 150)
    void noHarmMakesADoorThrow(@ForAll Random random) {
        for (Door door : DOORS) {
            String harmed = Harm.to(door.good(), random);
            answered(door, harmed, read(door, harmed));
        }
    }

    private static Outcome<?> read(Door door, String text) {
        try {
            return door.read().apply(text);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(door + " threw on\n" + text, e);
        }
    }

    private static void answered(Door door, String text, Outcome<?> answer) {
        if (answer instanceof Refused<?> refused) {
            long lines = text.lines().count();
            String line = refused.facts().get("line");
            assertThat(refused.message(Language.EN)).as(door.name()).isNotBlank();
            assertThat(refused.message(Language.AR)).as(door.name()).isNotBlank();
            if (line != null) {
                assertThat(Long.parseLong(line))
                        .as("%s: %s on%n%s", door, refused, text)
                        .isBetween(1L, lines + 1);
            }
        }
    }
}

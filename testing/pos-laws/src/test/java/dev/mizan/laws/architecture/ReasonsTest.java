// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal of every module can be told apart by its code and read in both languages. */
class ReasonsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}{2,}");

    private record Template(String name, String code, String en, String ar) {
        static Template of(Enum<?> reason) {
            Object message = ask(reason, "message");
            return new Template(
                    reason.getDeclaringClass().getName() + "." + reason.name(),
                    ask(reason, "code").toString(),
                    ask(message, "en").toString(),
                    ask(message, "ar").toString());
        }

        private static Object ask(Object whom, String what) {
            try {
                Method method = whom.getClass().getMethod(what);
                method.setAccessible(true);
                return method.invoke(whom);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(whom + "." + what, e);
            }
        }
    }

    private static List<Template> templates() {
        return House.REAL.classes().stream()
                .filter(it -> it.isEnum() && it.isAssignableTo("dev.mizan.spi.outcome.Reason"))
                .flatMap(it -> Stream.of(Loaded.load(it).getEnumConstants()))
                .map(it -> Template.of((Enum<?>) it))
                .toList();
    }

    private static TreeSet<String> placeholders(String template) {
        TreeSet<String> names = new TreeSet<>();
        PLACEHOLDER
                .matcher(template)
                .results()
                .map((MatchResult it) -> it.group(1))
                .forEach(names::add);
        return names;
    }

    @Test
    void aCodeNamesOneReason() {
        assertThat(templates()).hasSizeGreaterThan(3).extracting(Template::code).doesNotHaveDuplicates();
    }

    @Test
    void everyModuleThatRefusesHasReasonsOfItsOwn() {
        assertThat(House.REAL.classes().stream()
                        .filter(it -> it.isEnum() && it.isAssignableTo("dev.mizan.spi.outcome.Reason"))
                        .map(House.REAL::module))
                .contains("spi", "core", "ledger", "inventory", "suite");
    }

    @Test
    void aCodeReadsLikeADottedName() {
        assertThat(templates()).allMatch(it -> it.code().matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+"), "dotted");
    }

    @Test
    void everyMessageIsAlsoArabic() {
        assertThat(templates()).allMatch(it -> ARABIC.matcher(it.ar()).find(), "has Arabic");
        assertThat(templates()).noneMatch(it -> ARABIC.matcher(it.en()).find(), "has Arabic in its English");
    }

    @Test
    void bothLanguagesTellTheSameFacts() {
        assertThat(templates())
                .allSatisfy(
                        it -> assertThat(placeholders(it.ar())).as(it.name()).isEqualTo(placeholders(it.en())));
    }
}

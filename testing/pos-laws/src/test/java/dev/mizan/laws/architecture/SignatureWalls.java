// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static dev.mizan.laws.architecture.Wall.wall;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an embedder sees is the JDK, javax.money and our own words: rule 10 of the house. */
final class SignatureWalls {
    private static final String[] PUBLIC_WORDS = {
        "java.lang..",
        "java.util..",
        "java.time..",
        "java.math..",
        "java.text..",
        "java.net..",
        "java.nio..",
        "java.io..",
        "java.security..",
        "javax.crypto..",
        "javax.money..",
        ""
    };
    /** What a bridge leads to; who uses it has those words already. */
    private static final String[] BRIDGED_WORDS = {"jpos.."};

    private static final String[] TEST_WORDS = {"net.jqwik.api..", "org.junit.jupiter.api..", "org.opentest4j.."};

    private SignatureWalls() {}

    static List<Wall> all() {
        return List.of(wall(
                "exported signatures speak the JDK's and our words",
                SignatureWalls::speakOurWords,
                "ShowsAForeignType"));
    }

    private static ArchRule speakOurWords(House house) {
        return ArchRuleDefinition.classes()
                .that(exported(house))
                .should(new ArchCondition<>("show only types of the JDK, javax.money and Mizan") {
                    @Override
                    public void check(JavaClass seen, ConditionEvents events) {
                        shown(seen)
                                .flatMap(it -> it.getAllInvolvedRawTypes().stream())
                                .map(JavaClass::getBaseComponentType)
                                .filter(it -> !isOurWord(house, seen, it))
                                .forEach(it -> events.add(SimpleConditionEvent.violated(
                                        seen, seen.getName() + " shows " + it.getName())));
                    }
                });
    }

    private static DescribedPredicate<JavaClass> exported(House house) {
        Set<String> rooms = house.exported();
        return DescribedPredicate.describe(
                "are exported", it -> rooms.contains(it.getPackageName()) && visible(it.getModifiers()));
    }

    private static boolean visible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> shown(JavaClass seen) {
        Stream<JavaType> parents = Stream.concat(seen.getSuperclass().stream(), seen.getInterfaces().stream());
        Stream<JavaType> fields =
                seen.getFields().stream().filter(SignatureWalls::visible).map(it -> it.getType());
        Stream<JavaType> units = seen.getCodeUnits().stream()
                .filter(SignatureWalls::visible)
                .flatMap(it -> Stream.of(
                                Stream.of(it.getReturnType()),
                                it.getParameterTypes().stream(),
                                it.getExceptionTypes().stream().map(JavaType.class::cast))
                        .flatMap(types -> types));
        return Stream.of(parents, fields, units).flatMap(types -> types);
    }

    private static boolean visible(JavaMember member) {
        return visible(member.getModifiers()) && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isOurWord(House house, JavaClass seen, JavaClass word) {
        return word.isPrimitive()
                || word.getPackageName().startsWith(house.root() + ".")
                || resideInAnyPackage(PUBLIC_WORDS).test(word)
                || resideInAnyPackage(house.rooms("testkit", "laws")).test(seen)
                        && resideInAnyPackage(TEST_WORDS).test(word)
                || resideInAnyPackage(house.rooms("plugin.javapos")).test(seen)
                        && resideInAnyPackage(BRIDGED_WORDS).test(word);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.mizan.laws.architecture.Wall.wall;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;

/** Refusals are values with a named reason: rule 4 of the house. */
final class RefusalWalls {
    private static final String REASON = "dev.mizan.spi.outcome.Reason";

    private RefusalWalls() {}

    static List<Wall> all() {
        return List.of(
                wall("a refusal is a Reason", RefusalWalls::refusalIsReason, "RogueRefusal"),
                wall("a Reason is an enum", RefusalWalls::reasonIsEnum, "LooseReason"));
    }

    private static ArchRule refusalIsReason(House house) {
        return classes()
                .that()
                .areEnums()
                .and()
                .haveNameMatching(".*Refusals?")
                .should()
                .implement(REASON)
                .allowEmptyShould(true); // most modules call theirs a reason
    }

    private static ArchRule reasonIsEnum(House house) {
        return classes()
                .that()
                .areNotInterfaces()
                .and()
                .implement(REASON)
                .should(ArchConditions.be(DescribedPredicate.<JavaClass>describe(
                        "an enum",
                        it -> it.isEnum()
                                || it.getSuperclass().stream()
                                        .anyMatch(up -> up.toErasure().isEnum()))));
    }
}

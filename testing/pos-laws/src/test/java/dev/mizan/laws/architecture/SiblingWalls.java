// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.mizan.laws.architecture.Wall.wall;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;

/** Who may know whom: rule 1 of the house, and the table of modules. */
final class SiblingWalls {
    private static final List<String> SIBLINGS = List.of("core", "ledger", "inventory", "trust", "office", "insight");
    private static final String[] ABOVE_THE_SPI = {
        "core", "ledger", "inventory", "trust", "office", "insight", "suite", "plugin", "testkit", "laws"
    };

    private SiblingWalls() {}

    static List<Wall> all() {
        return List.of(
                wall("siblings never meet", SiblingWalls::siblingsNeverMeet, "KnowsTheLedger", "ReachesInside"),
                wall("the SPIs see no domain", SiblingWalls::spiSeesNoDomain, "KnowsTheCore"),
                wall("the SPI sees no device", SiblingWalls::spiSeesNoDevice, "KnowsAPrinter"),
                wall(
                        "a plugin sees the SPIs and itself",
                        SiblingWalls::pluginsSeeOnlySpis,
                        "KnowsTheSuite",
                        "KnowsAnother"),
                wall("only the suite joins the domain", SiblingWalls::domainSeesNoSuite, "OpensTheSuite"),
                wall("no library needs a test kit", SiblingWalls::noTestKitBelow, "NeedsTheTestKit"));
    }

    private static ArchRule siblingsNeverMeet(House house) {
        return ArchRuleDefinition.classes()
                .that(resideInAnyPackage(house.rooms(SIBLINGS.toArray(String[]::new))))
                .should(notSeeAnother(house));
    }

    private static ArchCondition<JavaClass> notSeeAnother(House house) {
        return new ArchCondition<>("not see a sibling") {
            @Override
            public void check(JavaClass seen, ConditionEvents events) {
                for (Dependency it : seen.getDirectDependenciesFromSelf()) {
                    String from = house.module(it.getOriginClass());
                    String to = house.module(it.getTargetClass());
                    if (SIBLINGS.contains(to) && !from.equals(to)) {
                        events.add(SimpleConditionEvent.violated(it, it.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchRule spiSeesNoDomain(House house) {
        return noClasses()
                .that(resideInAnyPackage(house.rooms("spi", "hardware")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(house.rooms(ABOVE_THE_SPI)));
    }

    private static ArchRule spiSeesNoDevice(House house) {
        return noClasses()
                .that(resideInAnyPackage(house.rooms("spi")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(house.rooms("hardware")));
    }

    private static ArchRule domainSeesNoSuite(House house) {
        return noClasses()
                .that(resideInAnyPackage(house.rooms(SIBLINGS.toArray(String[]::new))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(house.rooms("suite", "plugin", "hardware")));
    }

    private static ArchRule pluginsSeeOnlySpis(House house) {
        List<String> allowed = new ArrayList<>(List.of(house.rooms("spi", "hardware")));
        return ArchRuleDefinition.classes()
                .that(resideInAnyPackage(house.rooms("plugin")))
                .should(new ArchCondition<>("see only the SPIs and its own plugin") {
                    @Override
                    public void check(JavaClass seen, ConditionEvents events) {
                        for (Dependency it : seen.getDirectDependenciesFromSelf()) {
                            JavaClass target = it.getTargetClass();
                            if (!house.module(target).isEmpty()
                                    && !house.module(target).equals(house.module(seen))
                                    && !resideInAnyPackage(allowed.toArray(String[]::new))
                                            .test(target)) {
                                events.add(SimpleConditionEvent.violated(it, it.getDescription()));
                            }
                        }
                    }
                });
    }

    private static ArchRule noTestKitBelow(House house) {
        return noClasses()
                .that(resideInAnyPackage(house.rooms(
                        "spi",
                        "hardware",
                        "core",
                        "ledger",
                        "inventory",
                        "trust",
                        "office",
                        "insight",
                        "suite",
                        "plugin")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(house.rooms("testkit", "laws")))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("org.junit..", "net.jqwik..", "org.assertj.."));
    }
}

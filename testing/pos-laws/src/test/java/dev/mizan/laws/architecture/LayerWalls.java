// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.mizan.laws.architecture.Wall.wall;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.stream.IntStream;

/** The order of the rooms inside a module, and what stays behind a closed door. */
final class LayerWalls {
    /** The rooms of pos-core from left to right; an import goes left or stays. */
    private static final List<List<String>> CORE = List.of(
            List.of("document", "catalog", "scan", "basket"),
            List.of("price", "promotion", "tax"),
            List.of("pricing", "bill"),
            List.of("customer", "loyalty", "tender"),
            List.of("sale", "invoice"),
            List.of("till"));

    private LayerWalls() {}

    static List<Wall> all() {
        return List.of(
                wall("no cycle between packages", LayerWalls::noCycle, "BasketLoop", "TaxLoop"),
                wall("in pos-core imports go left", LayerWalls::importsGoLeft, "LooksRight", "WithoutPlace"),
                wall("internal stays in its module", LayerWalls::internalStaysInside, "ReachesInside"));
    }

    private static ArchRule noCycle(House house) {
        return slices().matching(house.root() + ".(**)").should().beFreeOfCycles();
    }

    private static ArchRule importsGoLeft(House house) {
        return ArchRuleDefinition.classes()
                .that(resideInAnyPackage(house.rooms("core")))
                .should(new ArchCondition<>("import from the left") {
                    @Override
                    public void check(JavaClass seen, ConditionEvents events) {
                        if (layer(house, seen) < 0) {
                            events.add(SimpleConditionEvent.violated(
                                    seen, seen.getName() + " is in a room without a place in the order"));
                        }
                        for (Dependency it : seen.getDirectDependenciesFromSelf()) {
                            if (layer(house, it.getOriginClass()) < layer(house, it.getTargetClass())) {
                                events.add(SimpleConditionEvent.violated(it, it.getDescription()));
                            }
                        }
                    }
                });
    }

    private static int layer(House house, JavaClass of) {
        return IntStream.range(0, CORE.size())
                .filter(layer -> CORE.get(layer).stream()
                        .anyMatch(it -> resideInAPackage(house.root() + ".core." + it + "..")
                                .test(of)))
                .findFirst()
                .orElse(-1);
    }

    private static ArchRule internalStaysInside(House house) {
        return noClasses().should(new ArchCondition<>("reach into another module's internal room") {
            @Override
            public void check(JavaClass seen, ConditionEvents events) {
                for (Dependency it : seen.getDirectDependenciesFromSelf()) {
                    JavaClass target = it.getTargetClass();
                    if ((target.getPackageName() + ".").contains(".internal.")
                            && !house.module(target).equals(house.module(seen))) {
                        events.add(SimpleConditionEvent.satisfied(it, it.getDescription()));
                    }
                }
            }
        });
    }
}

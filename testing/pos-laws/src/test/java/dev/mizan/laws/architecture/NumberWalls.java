// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static dev.mizan.laws.architecture.Wall.wall;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No binary fraction anywhere near money or quantities: rules 2 and 3 of the house. */
final class NumberWalls {
    private static final String[] EXACT = {
        "spi", "hardware", "core", "ledger", "inventory", "trust", "office", "suite", "plugin"
    };
    private static final Set<String> BINARY = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    /** Where something stands on a page is told in points, as PDF has it; what is written there comes in as text. */
    private static final String PAGES = "dev.mizan.plugin.document.pdf..";

    private NumberWalls() {}

    static List<Wall> all() {
        return List.of(
                wall("no double or float is declared", NumberWalls::noneDeclared, "WeighsInDouble", "AnswersInFloat"),
                wall("no double is computed", NumberWalls::noneComputed, "RoundsByDouble"));
    }

    private static ArchRule noneDeclared(House house) {
        return ArchRuleDefinition.classes()
                .that(resideInAnyPackage(house.rooms(EXACT)))
                .and(resideOutsideOfPackage(PAGES))
                .should(new ArchCondition<>("declare no double or float") {
                    @Override
                    public void check(JavaClass seen, ConditionEvents events) {
                        seen.getFields().stream()
                                .filter(NumberWalls::binary)
                                .forEach(it -> events.add(SimpleConditionEvent.violated(it, it.getDescription())));
                        seen.getCodeUnits().stream()
                                .filter(it -> binary(it) && !declaredByMoneyApi(it) && !privateToMoneyApi(it))
                                .forEach(it -> events.add(SimpleConditionEvent.violated(it, it.getDescription())));
                    }
                });
    }

    private static boolean binary(JavaField field) {
        return field.getAllInvolvedRawTypes().stream().anyMatch(NumberWalls::binary);
    }

    private static boolean binary(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameterTypes().stream().flatMap(it -> it.getAllInvolvedRawTypes().stream()))
                .anyMatch(NumberWalls::binary);
    }

    private static boolean binary(JavaClass type) {
        return BINARY.contains(type.getBaseComponentType().getName());
    }

    /** {@code multiply(double)} and its like are not ours to leave out. */
    private static boolean declaredByMoneyApi(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        return Stream.concat(owner.getAllRawInterfaces().stream(), owner.getAllRawSuperclasses().stream())
                .filter(it -> it.getPackageName().startsWith("javax.money")
                        || it.getName().equals("java.lang.Number"))
                .anyMatch(it -> it.tryGetMethod(
                                unit.getName(),
                                unit.getRawParameterTypes().stream()
                                        .map(JavaClass::getName)
                                        .toArray(String[]::new))
                        .isPresent());
    }

    private static boolean privateToMoneyApi(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PRIVATE) && isNumberOfMoneyApi(unit.getOwner());
    }

    private static ArchRule noneComputed(House house) {
        return ArchRuleDefinition.classes()
                .that(resideInAnyPackage(house.rooms(EXACT)))
                .should(new ArchCondition<>("call nothing that computes in double, but StrictMath") {
                    @Override
                    public void check(JavaClass seen, ConditionEvents events) {
                        seen.getMethodCallsFromSelf().stream()
                                .filter(it -> computesInBinary(it)
                                        && !isNumberOfMoneyApi(seen)
                                        && !declaredByMoneyApi(it.getOrigin()))
                                .forEach(it -> events.add(SimpleConditionEvent.violated(it, it.getDescription())));
                    }
                });
    }

    /** A NumberValue shows an exact number as whatever kind javax.money asks for. */
    private static boolean isNumberOfMoneyApi(JavaClass seen) {
        return seen.isAssignableTo("javax.money.NumberValue");
    }

    private static boolean computesInBinary(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean arithmetic = owner.equals("java.lang.Math")
                || owner.equals("java.math.BigDecimal")
                || owner.equals("java.lang.Number")
                || owner.equals("java.lang.Long")
                || owner.equals("java.lang.Integer")
                || BINARY.contains(owner);
        return arithmetic
                && Stream.concat(
                                Stream.of(call.getTarget().getRawReturnType()),
                                call.getTarget().getRawParameterTypes().stream())
                        .anyMatch(NumberWalls::binary);
    }
}

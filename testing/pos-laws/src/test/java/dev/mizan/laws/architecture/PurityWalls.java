// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.mizan.laws.architecture.Wall.wall;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;

/** The domain is a function of its arguments: rule 2 of the house. */
final class PurityWalls {
    static final String[] PURE = {
        "core",
        "ledger",
        "inventory",
        "trust",
        "office",
        "insight",
        "hardware.receipt",
        "spi.value",
        "spi.id",
        "spi.organisation",
        "spi.outcome",
        "spi.fact"
    };

    /** Where a type lives outside the process, or another thread. */
    private static final String[] OUTSIDE = {
        "java.sql..",
        "javax.sql..",
        "java.io..",
        "java.net..",
        "java.nio.file..",
        "java.nio.channels..",
        "java.lang.management..",
        "java.util.concurrent..",
        "java.util.logging..",
        "org.slf4j..",
        "java.lang.reflect.."
    };

    /** Reservations may be taken by many threads at once (DESIGN.md, rule 2); they still own none. */
    private static final String MANY_THREADS = "inventory.reservation";

    /** What an exception or an enum may name of java.io without doing any I/O. */
    private static final Set<String> HARMLESS = Set.of("java.io.Serializable", "java.io.Serial");

    private PurityWalls() {}

    static List<Wall> all() {
        return List.of(
                wall("the domain does no I/O and logs nothing", PurityWalls::noOutside, "ReadsAFile", "Logs"),
                wall("the domain owns no thread", PurityWalls::noThread, "StartsAThread", "WaitsForAFuture"),
                wall("the domain has no clock", PurityWalls::noClock, "ReadsTheClock", "MeasuresTime", "HoldsAClock"),
                wall("the domain throws no dice", PurityWalls::noDice, "ThrowsDice", "MakesAnId"),
                wall("the domain asks the machine nothing", PurityWalls::noSurroundings, "AsksTheMachine", "Prints"),
                wall("the domain keeps no static state", PurityWalls::noStaticState, "Counts", "Caches", "Remembers"));
    }

    private static ArchRule noOutside(House house) {
        return pure(
                house,
                DescribedPredicate.describe(
                        "outside",
                        it -> (resideInAnyPackage(OUTSIDE).test(it)
                                        || it.getName().equals("java.lang.System$Logger"))
                                && !HARMLESS.contains(it.getName())
                                && !it.getPackageName().startsWith("java.util.concurrent")));
    }

    private static ArchRule noThread(House house) {
        return noClasses()
                .that(resideInAnyPackage(house.rooms(PURE)))
                .and(DescribedPredicate.not(resideInAnyPackage(house.rooms(MANY_THREADS))))
                .and()
                .areNotAssignableTo("javax.money.NumberValue") // asked to show itself as an AtomicLong
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.concurrent.."))
                .orShould()
                .dependOnClassesThat(named("java.lang.Thread", "java.lang.ThreadLocal", "java.util.Timer"));
    }

    private static ArchRule noClock(House house) {
        return noClasses()
                .that(resideInAnyPackage(house.rooms(PURE)))
                .should(call("now", "java.time"))
                .orShould(call("currentTimeMillis", "java.lang.System"))
                .orShould(call("nanoTime", "java.lang.System"))
                .orShould()
                .dependOnClassesThat(named("java.time.Clock", "java.util.Date", "java.util.Calendar"));
    }

    private static ArchRule noDice(House house) {
        return noClasses()
                .that(resideInAnyPackage(house.rooms(PURE)))
                .should(call("random", "java.lang.Math"))
                .orShould(call("random", "java.lang.StrictMath"))
                .orShould(call("randomUUID", "java.util.UUID"))
                .orShould(call("getDefault", "java.util.random.RandomGenerator"))
                .orShould(call("of", "java.util.random.RandomGenerator"))
                .orShould()
                .dependOnClassesThat(named(
                        "java.util.Random",
                        "java.util.SplittableRandom",
                        "java.util.concurrent.ThreadLocalRandom",
                        "java.security.SecureRandom"));
    }

    private static ArchRule noSurroundings(House house) {
        return noClasses()
                .that(resideInAnyPackage(house.rooms(PURE)))
                .should(call("getProperty", "java.lang.System"))
                .orShould(call("getenv", "java.lang.System"))
                .orShould(call("systemDefault", "java.time.ZoneId"))
                .orShould(call("getDefault", "java.util.Locale"))
                .orShould(call("getDefault", "java.util.TimeZone"))
                .orShould(call("defaultCharset", "java.nio.charset.Charset"))
                .orShould()
                .accessField("java.lang.System", "out")
                .orShould()
                .accessField("java.lang.System", "err")
                .orShould()
                .dependOnClassesThat(named("java.lang.Runtime", "java.lang.ProcessBuilder", "java.util.ServiceLoader"));
    }

    private static ArchRule noStaticState(House house) {
        return ArchRuleDefinition.fields()
                .that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(resideInAnyPackage(house.rooms(PURE)))
                .should(ArchConditions.be(DescribedPredicate.describe(
                        "final and of an immutable kind",
                        it -> it.getModifiers().contains(JavaModifier.FINAL) && Immutable.kind(it))));
    }

    private static ArchRule pure(House house, DescribedPredicate<JavaClass> banned) {
        return noClasses().that(resideInAnyPackage(house.rooms(PURE))).should().dependOnClassesThat(banned);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> banned = Set.of(names);
        return DescribedPredicate.describe("of " + banned, it -> banned.contains(it.getName()));
    }

    private static ArchCondition<JavaClass> call(String method, String ownerPrefix) {
        return ArchConditions.callCodeUnitWhere(DescribedPredicate.describe(
                ownerPrefix + "." + method,
                (JavaAccess<?> it) -> it.getTarget() instanceof CodeUnitCallTarget
                        && it.getTarget().getName().equals(method)
                        && it.getTarget().getOwner().getName().startsWith(ownerPrefix)));
    }
}

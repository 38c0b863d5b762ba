// SPDX-License-Identifier: Apache-2.0
package dev.mizan.interleavings;

import static org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt.forClasses;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each call takes effect at one instant, whatever the threads do between: Lincheck's model checker goes through their
 * interleavings and looks for an order of the calls in which {@link ListedShop a list of promises} gives the same answers.
 * First the races that peers' shops lost, then races by chance. Fixes the last-unit races of vendurehq/vendure 3508,
 * spree/spree 3792 and openfoodfoundation/openfoodnetwork 4018; odoo/odoo 32857; medusajs/medusa 12401 and 16569.
 */
class LinearizableTest {
    /** How deep the soak looks: {@code -Dmizan.soak.interleavings=20000} of each race. */
    private static final int INTERLEAVINGS = Integer.getInteger("mizan.soak.interleavings", 2_000);

    /** The checker knows nothing of the lock under which Java makes a class ready: all are ready before. */
    @BeforeAll
    static void everyClassIsReady() {
        PromisedShop shop = new PromisedShop();
        shop.reserveBoth(1, 0);
        shop.reserveBoth(1, 0);
        shop.reserveOne(1, 0);
        shop.confirm(1, 1);
        shop.release(1, 1);
        shop.sell(0);
    }

    @Test
    @Tag("judges")
    void everyCallTakesEffectAtOneInstant() {
        races(new ModelCheckingOptions().iterations(0).invocationsPerIteration(120))
                .check(PromisedShop.class);
    }

    @Test
    @Tag("soak")
    void everyCallTakesEffectAtOneInstantHoweverLongOneLooks() {
        races(new ModelCheckingOptions().iterations(60).invocationsPerIteration(INTERLEAVINGS))
                .threads(2)
                .actorsBefore(1)
                .actorsPerThread(2)
                .actorsAfter(1)
                .check(PromisedShop.class);
    }

    /** How a shelf is found by its name is not looked into: it is Java's own map, and a map under a lock. */
    private static ModelCheckingOptions races(ModelCheckingOptions options) {
        options.sequentialSpecification(ListedShop.class);
        options.addGuarantee(forClasses("dev.mizan.inventory.reservation.Shelving", HashMap.class.getName())
                .allMethods()
                .ignore());
        race(options, List.of(call("count", 1)), calls("reserveOne", 1, 0), calls("reserveOne", 2, 0));
        race(options, List.of(call("receive")), calls("reserveBoth", 1, 0), calls("sell", 0));
        race(options, held(), calls("confirm", 1, 1), calls("reserveBoth", 2, 1));
        race(options, held(), calls("release", 1, 0), calls("release", 1, 0));
        race(options, held(), calls("extend", 1, 0), calls("reserveBoth", 2, 1));
        race(options, held(), calls("confirm", 1, 0), calls("expire", 1));
        race(options, held(), calls("confirm", 1, 0), calls("count", 0));
        race(options, held(), calls("reserveBoth", 2, 0), calls("receive"));
        race(options, held(), calls("available", 0), calls("release", 1, 0));
        return options;
    }

    private static List<Actor> held() {
        return List.of(call("reserveBoth", 1, 0));
    }

    private static List<Actor> calls(String name, Integer... arguments) {
        return List.of(call(name, arguments));
    }

    /** What is there before, two threads at once, and a look at what is left. */
    private static void race(ModelCheckingOptions options, List<Actor> before, List<Actor> one, List<Actor> other) {
        List<Actor> after = List.of(call("available", 0), call("sell", 0));
        options.addCustomScenario(new ExecutionScenario(before, List.of(one, other), after, null));
    }

    private static Actor call(String name, Integer... arguments) {
        Method called = Arrays.stream(PromisedShop.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .findAny()
                .orElseThrow();
        return new Actor(called, List.of(arguments), false, false, false, false, false);
    }
}

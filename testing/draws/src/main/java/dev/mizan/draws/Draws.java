// SPDX-License-Identifier: Apache-2.0
package dev.mizan.draws;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives each property a seed of its own, made of its name and of the run's number: {@code -Dmizan.draw=7} is another run,
 * and {@code -Dmizan.draw=anew} leaves every seed to chance, as it is without this. So a build answers for its tree and says
 * the same twice, and what was found in a run can be run again. A seed that a property names itself stays. See docs/adr/0297.
 */
public final class Draws implements AroundPropertyHook {
    /** The system property that names the run. */
    public static final String RUN = "mizan.draw";

    private static final String ANEW = "anew";
    private static final int BEFORE_ALL_OTHERS = -1_000;

    /** For jqwik, which finds it as a service. */
    public Draws() {}

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        String run = System.getProperty(RUN, ANEW);
        PropertyAttributes attributes = context.attributes();
        if (!run.equals(ANEW) && attributes.seed().isEmpty()) {
            String name = context.containerClass().getName() + "."
                    + context.targetMethod().getName();
            attributes.setSeed(String.valueOf(seed(run + " " + name)));
        }
        return property.execute();
    }

    /** The 64 bits of FNV-1a: the same on every JVM. */
    private static long seed(String name) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    @Override
    public int aroundPropertyProximity() {
        return BEFORE_ALL_OTHERS;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * Any device of UnifiedPOS in the hands of one owner: opened, claimed and enabled, its properties and methods by the
 * names that the standard gives them.
 *
 * <p><b>Thread:</b> any; calls are done one after the other on the device's thread. <b>May it block?</b> No. <b>On
 * failure</b> refused by the reason of the error code ({@link JposError}); a name that the category does not have, or
 * arguments that do not fit, by UNSUPPORTED. <b>To test it:</b> a service made by {@link java.lang.reflect.Proxy}, as the
 * tests of this plugin do.
 */
public interface ByName extends Held {
    /** Which category it is of. */
    Category category();

    /** A property such as {@code PowerState}; numbers, flags, text, arrays of them. Empty where the service says null. */
    CompletionStage<Outcome<Optional<Object>>> read(String property, Patience patience);

    /** Sets a property such as {@code DataEventEnabled}. */
    CompletionStage<Outcome<Boolean>> write(String property, Object value, Patience patience);

    /** Calls a method such as {@code sound}; arrays are filled by the service. Empty where it answers nothing. */
    CompletionStage<Outcome<Optional<Object>>> call(String method, List<?> arguments, Patience patience);

    /** Who is told of events from now on, in the order in which they came, on the device's thread; it must not block. */
    void listen(Consumer<ServiceEvent> listener);
}

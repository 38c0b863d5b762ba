// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.DeviceFault;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import jpos.BaseJposControl;
import jpos.JposException;

/** What an owner can do with a device by name. */
final class NamedCalls extends HeldSession<Attendant> implements ByName {
    private final Category category;
    private final ControlLine<BaseJposControl> line;
    private volatile Consumer<ServiceEvent> listener = event -> {};

    NamedCalls(Attendant by, Category category, ControlLine<BaseJposControl> line) {
        super(by);
        this.category = category;
        this.line = line;
        try {
            line.tell(new ServiceListener(event -> by.tell(() -> listener.accept(event)))::listen);
        } catch (DeviceFault e) {
            listener = event -> {}; // it was closed meanwhile: every call tells so
        }
    }

    @Override
    public Category category() {
        return category;
    }

    @Override
    public void listen(Consumer<ServiceEvent> to) {
        listener = to;
    }

    @Override
    public CompletionStage<Outcome<Optional<Object>>> read(String property, Patience patience) {
        return by.call("read " + property, patience, it -> Outcome.done(invoked("get" + property, List.of())));
    }

    @Override
    public CompletionStage<Outcome<Boolean>> write(String property, Object value, Patience patience) {
        return by.call("write " + property, patience, it -> {
            invoked("set" + property, List.of(value));
            return Outcome.done(true);
        });
    }

    @Override
    public CompletionStage<Outcome<Optional<Object>>> call(String method, List<?> arguments, Patience patience) {
        List<?> given = List.copyOf(arguments);
        return by.call(method, patience, it -> Outcome.done(invoked(method, given)));
    }

    private Optional<Object> invoked(String name, List<?> arguments) throws DeviceFault {
        Method method = method(name, arguments.size());
        return line.ask(control -> {
            try {
                return Optional.ofNullable(method.invoke(control, arguments.toArray()));
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof JposException thrown) {
                    throw thrown;
                }
                throw new IllegalStateException(name + " of " + line.logicalName(), e.getCause());
            } catch (IllegalAccessException | IllegalArgumentException e) {
                throw new JposException(JposError.ILLEGAL.code(), name + arguments, e);
            }
        });
    }

    /** The standard's methods alone: what opens, claims and closes it is the owner's claim and release. */
    private Method method(String name, int count) throws DeviceFault {
        if (!OURS.contains(name)) {
            for (Method method : line.ask(Object::getClass).getMethods()) {
                if (method.getName().equals(name)
                        && method.getParameterCount() == count
                        && method.getDeclaringClass() != Object.class) {
                    return method;
                }
            }
        }
        throw new DeviceFault(DeviceReason.UNSUPPORTED, category.named() + " has no " + name + " of " + count);
    }

    private static final List<String> OURS = List.of("open", "claim", "release", "close");
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.plugin.javapos.bridge.JposError;
import dev.mizan.spi.outcome.Outcome;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import jpos.JposConst;
import jpos.JposException;
import jpos.services.EventCallbacks;
import org.jspecify.annotations.Nullable;

/** The life cycle that all services share, and the answers where a device of ours has nothing to say. */
abstract class OfferedService<S extends Held> implements InvocationHandler {
    static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int VERSION = 1_015_000;
    private static final String ABOUT = "Mizan";

    private final Device<S> device;
    private @Nullable S held;
    private @Nullable EventCallbacks callbacks;
    private boolean enabled;

    OfferedService(Device<S> device) {
        this.device = device;
    }

    /** What the category does, claimed and enabled; {@link #unsupported} for all else. */
    abstract @Nullable Object answer(String name, Object[] arguments, S held) throws JposException;

    /** It was switched on or off. */
    void enabled(S held, boolean on) throws JposException {}

    @Override
    public final @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws JposException {
        Object[] arguments = given == null ? new Object[0] : given;
        String name = method.getName();
        return switch (name) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> ABOUT + " " + device.id();
            case "open" -> open((EventCallbacks) arguments[1]);
            case "claim" -> claim((int) arguments[0]);
            case "release", "close", "deleteInstance" -> release();
            case "setDeviceEnabled" -> enable((boolean) arguments[0]);
            case "getClaimed" -> claimed() != null;
            case "getDeviceEnabled" -> isEnabled();
            case "getDeviceServiceVersion" -> VERSION;
            case "getState" -> JposConst.JPOS_S_IDLE;
            case "getDeviceServiceDescription", "getPhysicalDeviceName", "getPhysicalDeviceDescription" ->
                ABOUT + " " + device.id();
            case "getCheckHealthText" -> device.health().toString();
            default -> category(method, arguments);
        };
    }

    private @Nullable Object category(Method method, Object[] arguments) throws JposException {
        S mine = claimed();
        if (mine == null) {
            throw new JposException(JposConst.JPOS_E_NOTCLAIMED, method.getName());
        }
        if (!isEnabled() && !method.getName().matches("(get|set).*")) {
            throw new JposException(JposConst.JPOS_E_DISABLED, method.getName());
        }
        return answer(method.getName(), arguments, mine);
    }

    private synchronized @Nullable Object open(EventCallbacks to) {
        callbacks = to;
        return null;
    }

    private @Nullable Object claim(int millis) throws JposException {
        if (claimed() == null) {
            Duration most = millis < 0 ? LONGEST : Duration.ofMillis(Math.max(1, millis));
            S mine = done(device.claim("JavaPOS " + device.id(), Patience.of(most)));
            synchronized (this) {
                held = mine;
            }
        }
        return null;
    }

    private @Nullable Object release() {
        S last;
        synchronized (this) {
            last = held;
            held = null;
            enabled = false;
        }
        if (last != null) {
            last.release();
        }
        return null;
    }

    private @Nullable Object enable(boolean on) throws JposException {
        S mine = claimed();
        if (mine == null) {
            throw new JposException(JposConst.JPOS_E_NOTCLAIMED, "setDeviceEnabled");
        }
        enabled(mine, on);
        synchronized (this) {
            enabled = on;
        }
        return null;
    }

    private synchronized @Nullable S claimed() {
        return held;
    }

    final synchronized boolean isEnabled() {
        return enabled;
    }

    final synchronized EventCallbacks callbacks() {
        if (callbacks == null) {
            throw new IllegalStateException(device.id() + " is not open");
        }
        return callbacks;
    }

    static JposException unsupported(String what) {
        return new JposException(JposError.ILLEGAL.code(), what);
    }

    /** Waits for a call; its refusal as the exception that JavaPOS has for it. */
    static <T> T waited(CompletionStage<Outcome<T>> stage) throws JposException {
        try {
            return done(stage.toCompletableFuture().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JposException(JposError.TIMEOUT.code(), "interrupted", e);
        } catch (ExecutionException e) {
            throw new JposException(JposError.FAILURE.code(), String.valueOf(e.getMessage()), e);
        }
    }

    private static <T> T done(Outcome<T> outcome) throws JposException {
        if (outcome instanceof Outcome.Done<T> it) {
            return it.value();
        }
        throw RefusedAs.exception(outcome);
    }
}

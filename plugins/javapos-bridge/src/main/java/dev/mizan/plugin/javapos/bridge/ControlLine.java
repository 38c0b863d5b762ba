// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.DeviceFault;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Patience;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import jpos.BaseJposControl;
import jpos.JposException;
import org.jspecify.annotations.Nullable;

/** The way to a vendor's service: opened, claimed and enabled together, let go of together. */
final class ControlLine<C extends BaseJposControl> {
    private static final Duration CLOSING = Duration.ofMillis(500);

    private final String logicalName;
    private final Supplier<C> maker;
    private volatile @Nullable C control;
    private volatile @Nullable Thread closing;

    /** What is asked of a control. */
    @FunctionalInterface
    interface Question<C, T> {
        T put(C control) throws JposException;
    }

    /** What a control is told. */
    @FunctionalInterface
    interface Order<C> {
        void give(C control) throws JposException;
    }

    ControlLine(String logicalName, Supplier<C> maker) {
        this.logicalName = logicalName;
        this.maker = maker;
    }

    String logicalName() {
        return logicalName;
    }

    void open(Patience patience) throws DeviceFault {
        awaitClosed(patience.deadline().left());
        C made = maker.get();
        control = made;
        tell(it -> it.open(logicalName));
        tell(it -> it.claim((int) Math.max(1, patience.deadline().left().toMillis())));
        tell(it -> it.setDeviceEnabled(true));
    }

    <T> T ask(Question<C, T> question) throws DeviceFault {
        C now = control;
        if (now == null) {
            throw new DeviceFault(DeviceReason.CLOSED, logicalName);
        }
        try {
            return question.put(now);
        } catch (JposException e) {
            throw JposError.fault(e);
        }
    }

    void tell(Order<C> order) throws DeviceFault {
        ask(it -> {
            order.give(it);
            return true;
        });
    }

    /** Lets go of it on a thread of its own, since a vendor's close may hang; waits for it half a second, the next claim longer. */
    void close() {
        C last = control;
        control = null;
        if (last == null) {
            return;
        }
        Thread goes = new Thread(() -> closed(last), "mizan-javapos-" + logicalName + "-close");
        goes.setDaemon(true);
        goes.start();
        closing = goes;
        awaitClosed(CLOSING);
    }

    /** A service that is still on its way out would say to the next claim that another has it. */
    private void awaitClosed(Duration most) {
        Thread goes = closing;
        if (goes != null) {
            try {
                TimeUnit.NANOSECONDS.timedJoin(goes, Math.max(1, most.toNanos()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void closed(BaseJposControl last) {
        quietly(() -> last.setDeviceEnabled(false));
        quietly(last::release);
        quietly(last::close);
    }

    /** A step of letting go. */
    private interface Step {
        void take() throws JposException;
    }

    private static void quietly(Step step) {
        try {
            step.take();
        } catch (JposException | RuntimeException e) {
            // it was not open that far, or it is gone: either way it is let go of
        }
    }
}

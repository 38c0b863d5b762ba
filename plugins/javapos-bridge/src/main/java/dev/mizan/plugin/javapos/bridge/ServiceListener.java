// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.function.Consumer;
import jpos.BaseControl;
import jpos.events.DataEvent;
import jpos.events.DataListener;
import jpos.events.DirectIOEvent;
import jpos.events.DirectIOListener;
import jpos.events.ErrorEvent;
import jpos.events.ErrorListener;
import jpos.events.OutputCompleteEvent;
import jpos.events.OutputCompleteListener;
import jpos.events.StatusUpdateEvent;
import jpos.events.StatusUpdateListener;

/** Hears all events of a control, each as one of ours; on the vendor's thread. */
record ServiceListener(Consumer<ServiceEvent> to)
        implements DataListener, DirectIOListener, ErrorListener, OutputCompleteListener, StatusUpdateListener {
    private static final List<Class<?>> KINDS = List.of(
            DataListener.class,
            DirectIOListener.class,
            ErrorListener.class,
            OutputCompleteListener.class,
            StatusUpdateListener.class);

    /** Listens to what this category has; no category has all five, and no interface says which. */
    void listen(BaseControl control) {
        for (Class<?> kind : KINDS) {
            try {
                control.getClass().getMethod("add" + kind.getSimpleName(), kind).invoke(control, this);
            } catch (NoSuchMethodException e) {
                continue;
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(kind + " of " + control, e);
            }
        }
    }

    @Override
    public void dataOccurred(DataEvent event) {
        to.accept(new ServiceEvent(ServiceEvent.Kind.DATA, event.getStatus(), 0));
    }

    @Override
    public void directIOOccurred(DirectIOEvent event) {
        to.accept(new ServiceEvent(ServiceEvent.Kind.DIRECT_IO, event.getEventNumber(), event.getData()));
    }

    @Override
    public void errorOccurred(ErrorEvent event) {
        to.accept(new ServiceEvent(ServiceEvent.Kind.ERROR, event.getErrorCode(), event.getErrorCodeExtended()));
    }

    @Override
    public void outputCompleteOccurred(OutputCompleteEvent event) {
        to.accept(new ServiceEvent(ServiceEvent.Kind.OUTPUT_COMPLETE, event.getOutputID(), 0));
    }

    @Override
    public void statusUpdateOccurred(StatusUpdateEvent event) {
        to.accept(new ServiceEvent(ServiceEvent.Kind.STATUS_UPDATE, event.getStatus(), 0));
    }
}

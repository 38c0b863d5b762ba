// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.testkit.tck.device.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import jpos.JposConst;
import jpos.JposException;
import jpos.config.simple.SimpleEntry;
import jpos.loader.JposServiceLoader;
import jpos.services.EventCallbacks;
import org.jspecify.annotations.Nullable;

/** What stands behind a simulated service of any category; it is in the registry for as long as it is open. */
final class Hardware implements AutoCloseable {
    private static final String PROPERTY = "hardware";

    /** What a method of the category does. */
    interface Does {
        void with(Object[] arguments) throws JposException;
    }

    final Category category;
    final String logicalName;
    final Map<String, Object> properties = new ConcurrentHashMap<>();
    final Map<String, Does> methods = new ConcurrentHashMap<>();
    final List<String> calls = new CopyOnWriteArrayList<>();
    volatile Fault fault = Fault.NONE;
    volatile @Nullable EventCallbacks callbacks;
    volatile boolean enabled;
    /** It is not released before. */
    volatile CountDownLatch letsGo = new CountDownLatch(0);

    private @Nullable Object owner;

    Hardware(Category category, String logicalName) {
        this.category = category;
        this.logicalName = logicalName;
        SimpleEntry entry = new SimpleEntry();
        entry.addProperty("logicalName", logicalName);
        entry.addProperty("deviceCategory", category.named());
        entry.addProperty("serviceClass", "simulated");
        entry.addProperty("serviceInstanceFactoryClass", SimulatedServices.class.getName());
        entry.addProperty("vendorName", "simulated");
        entry.addProperty("jposVersion", "1.15");
        entry.addProperty(PROPERTY, this);
        JposServiceLoader.getManager().getEntryRegistry().addJposEntry(logicalName, entry);
    }

    static Hardware of(jpos.config.JposEntry entry) {
        return (Hardware) entry.getPropertyValue(PROPERTY);
    }

    synchronized void claim(Object by) throws JposException {
        if (fault == Fault.UNPLUGGED) {
            throw new JposException(JposConst.JPOS_E_NOHARDWARE, "pulled out");
        }
        if (owner != null && owner != by) {
            throw new JposException(JposConst.JPOS_E_CLAIMED, "another");
        }
        owner = by;
    }

    void release(Object by) {
        try {
            letsGo.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        released(by);
    }

    private synchronized void released(Object by) {
        owner = owner == by ? null : owner;
    }

    /** As the fault has it: nothing, an error, or no answer until it is over. */
    void suffer() throws JposException {
        if (fault == Fault.UNPLUGGED) {
            throw new JposException(JposConst.JPOS_E_OFFLINE, "pulled out");
        }
        try {
            while (fault == Fault.SILENT) {
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            throw new JposException(JposConst.JPOS_E_TIMEOUT, "interrupted", e);
        }
    }

    EventCallbacks callbacks() {
        EventCallbacks now = callbacks;
        if (now == null) {
            throw new IllegalStateException(logicalName + " is not open");
        }
        return now;
    }

    List<String> called() {
        return new ArrayList<>(calls);
    }

    @Override
    public void close() {
        JposServiceLoader.getManager().getEntryRegistry().removeJposEntry(logicalName);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import dev.mizan.hardware.changer.CashChanger;
import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.display.Display;
import dev.mizan.hardware.drawer.Drawer;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.receipt.label.Label;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scanner.Scanner;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Supplier;
import jpos.config.JposEntry;
import jpos.config.JposEntryRegistry;
import jpos.config.simple.SimpleEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceLoader;
import jpos.services.CashChangerService115;
import jpos.services.CashDrawerService115;
import jpos.services.LineDisplayService115;
import jpos.services.POSPrinterService115;
import jpos.services.ScaleService115;
import jpos.services.ScannerService115;

/**
 * A device of ours in the registry of JavaPOS, under a logical name, until it is closed. Programs open it as any other
 * service; it is claimed for them as {@code JavaPOS NAME}. What our device can not do fails with JPOS_E_ILLEGAL.
 *
 * <p><b>Threads:</b> any; a call waits for the device, at most ten seconds. <b>On failure</b> a {@link
 * jpos.JposException} of the code that says it ({@link dev.mizan.plugin.javapos.bridge.JposError}).
 */
public final class Offer implements AutoCloseable {
    static final String PROPERTY = "mizan";

    private final String logicalName;
    private final Class<?> type;
    private final Supplier<InvocationHandler> services;

    private Offer(String logicalName, String category, Class<?> type, Supplier<InvocationHandler> services) {
        this.logicalName = logicalName;
        this.type = type;
        this.services = services;
        SimpleEntry entry = new SimpleEntry();
        entry.addProperty(JposEntry.LOGICAL_NAME_PROP_NAME, logicalName);
        entry.addProperty(JposEntry.DEVICE_CATEGORY_PROP_NAME, category);
        entry.addProperty(JposEntry.SERVICE_CLASS_PROP_NAME, type.getName());
        entry.addProperty(JposEntry.SI_FACTORY_CLASS_PROP_NAME, OfferedServices.class.getName());
        entry.addProperty(JposEntry.VENDOR_NAME_PROP_NAME, "Mizan");
        entry.addProperty(JposEntry.JPOS_VERSION_PROP_NAME, "1.15");
        entry.addProperty(PROPERTY, this);
        registry().addJposEntry(logicalName, entry);
    }

    /** A drawer as a CashDrawer. */
    public static Offer drawer(String logicalName, Device<Drawer> device) {
        return new Offer(logicalName, "CashDrawer", CashDrawerService115.class, () -> new OfferedDrawer(device));
    }

    /** A cash changer as a CashChanger, amounts in minor units, one exit. */
    public static Offer changer(String logicalName, Device<CashChanger> device) {
        return new Offer(logicalName, "CashChanger", CashChangerService115.class, () -> new OfferedChanger(device));
    }

    /** A scale as a Scale. */
    public static Offer scale(String logicalName, Device<Scale> device) {
        return new Offer(logicalName, "Scale", ScaleService115.class, () -> new OfferedScale(device));
    }

    /** A scanner as a Scanner. */
    public static Offer scanner(String logicalName, Device<Scanner> device) {
        return new Offer(logicalName, "Scanner", ScannerService115.class, () -> new OfferedScanner(device));
    }

    /** A customer display as a LineDisplay. */
    public static Offer display(String logicalName, Device<Display> device) {
        return new Offer(logicalName, "LineDisplay", LineDisplayService115.class, () -> new OfferedDisplay(device));
    }

    /** A printer as a POSPrinter that prints Unicode. */
    public static Offer printer(String logicalName, Device<Printer> device) {
        return new Offer(logicalName, "POSPrinter", POSPrinterService115.class, () -> new OfferedPrinter(device));
    }

    /**
     * A label printer as a POSPrinter on marked paper: lines and codes stand one below the other on a label of this size, and
     * it comes out as the program feeds to the next mark, the cutter or the take-up.
     *
     * @param width in dots, 1 to 4,000
     * @param height in dots, 1 to 4,000
     */
    public static Offer labels(String logicalName, Device<LabelPrinter> device, int width, int height) {
        Label unused = new Label(width, height, List.of(), 1); // refuses sizes that no label has
        return new Offer(
                logicalName, "POSPrinter", POSPrinterService115.class, () -> new OfferedLabels(device, width, height));
    }

    JposServiceInstance service() {
        return (JposServiceInstance)
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, services.get());
    }

    private static JposEntryRegistry registry() {
        return JposServiceLoader.getManager().getEntryRegistry();
    }

    /** Takes it out of the registry; who has it open keeps it. */
    @Override
    public void close() {
        registry().removeJposEntry(logicalName);
    }
}

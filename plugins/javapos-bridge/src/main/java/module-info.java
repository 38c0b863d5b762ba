// SPDX-License-Identifier: Apache-2.0
/** Devices with a JavaPOS service. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // javapos has no module descriptor
module dev.mizan.plugin.javapos.bridge {
    requires transitive dev.mizan.hardware;
    requires transitive javapos;
    requires java.desktop;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.javapos.bridge;
    exports dev.mizan.plugin.javapos.bridge.offered;

    provides dev.mizan.hardware.display.DisplayProvider with
            dev.mizan.plugin.javapos.bridge.JposDisplayProvider;
    provides dev.mizan.hardware.drawer.DrawerProvider with
            dev.mizan.plugin.javapos.bridge.JposDrawerProvider;
    provides dev.mizan.hardware.printer.PrinterProvider with
            dev.mizan.plugin.javapos.bridge.JposPrinterProvider;
    provides dev.mizan.hardware.scale.ScaleProvider with
            dev.mizan.plugin.javapos.bridge.JposScaleProvider;
    provides dev.mizan.hardware.scanner.ScannerProvider with
            dev.mizan.plugin.javapos.bridge.JposScannerProvider;
}

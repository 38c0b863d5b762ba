// SPDX-License-Identifier: Apache-2.0
/** Devices with a JavaPOS service. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // javapos has no module descriptor
module dev.mizan.plugin.javapos {
    requires transitive dev.mizan.hardware;
    requires transitive javapos;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.javapos;
    exports dev.mizan.plugin.javapos.offered;

    provides dev.mizan.hardware.display.DisplayProvider with
            dev.mizan.plugin.javapos.JposDisplayProvider;
    provides dev.mizan.hardware.drawer.DrawerProvider with
            dev.mizan.plugin.javapos.JposDrawerProvider;
    provides dev.mizan.hardware.printer.PrinterProvider with
            dev.mizan.plugin.javapos.JposPrinterProvider;
    provides dev.mizan.hardware.scale.ScaleProvider with
            dev.mizan.plugin.javapos.JposScaleProvider;
    provides dev.mizan.hardware.scanner.ScannerProvider with
            dev.mizan.plugin.javapos.JposScannerProvider;
}

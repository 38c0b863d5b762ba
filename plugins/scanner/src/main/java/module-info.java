// SPDX-License-Identifier: Apache-2.0
/** Barcode scanners on a serial line, and those that type. */
module dev.mizan.plugin.scanner.serial {
    requires transitive dev.mizan.hardware;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.scanner.serial;

    provides dev.mizan.hardware.scanner.ScannerProvider with
            dev.mizan.plugin.scanner.serial.SerialScannerProvider;
}

// SPDX-License-Identifier: Apache-2.0
/** Devices without hardware, for demonstrations and for shops in training. */
module dev.mizan.plugin.device.simulator {
    requires transitive dev.mizan.hardware;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.device.simulator;

    provides dev.mizan.hardware.printer.PrinterProvider with
            dev.mizan.plugin.device.simulator.VirtualPrinterProvider;
    provides dev.mizan.hardware.scale.ScaleProvider with
            dev.mizan.plugin.device.simulator.VirtualScaleProvider;
}

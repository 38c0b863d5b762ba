// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

/** All that a printer must do; the rules are listed in docs/contracts/printer.md and docs/contracts/device.md. */
public interface PrinterContract
        extends DeviceContract<dev.mizan.hardware.printer.Printer, PrinterBench>, PrinterJobs, PrinterPaper {}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.label;

/** All that a label printer must do; the rules are listed in docs/contracts/label.md and docs/contracts/device.md. */
public interface LabelPrinterContract extends LabelJobs, LabelStops, LabelContent {}

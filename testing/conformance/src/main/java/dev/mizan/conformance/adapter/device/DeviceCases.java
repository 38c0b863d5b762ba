// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.device;

import static java.util.Map.entry;

import dev.mizan.conformance.Adapter;
import java.util.Map;

/** Which adapter answers which file of the folder {@code hardware} about devices. */
public final class DeviceCases {
    /** By file. */
    public static final Map<String, Adapter> ALL = Map.ofEntries(
            entry("hardware/barcodes.json", new BarcodeCases()),
            entry("hardware/escpos-commands.json", new EscPosCases()),
            entry("hardware/scale.json", new ScaleCases()),
            entry("hardware/tlv.json", new TlvCases()));

    private DeviceCases() {}
}

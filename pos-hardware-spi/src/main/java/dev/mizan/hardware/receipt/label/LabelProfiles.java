// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Profiles of common kinds of label printers. A cutter or a peeler is an option of the machine: {@link LabelProfile#that}. */
public final class LabelProfiles {
    private static final Set<Handling> TORN = Set.of(Handling.TEAR_OFF);

    /** Of a desk, 56 mm at 8 dots a millimetre. */
    public static final LabelProfile ZPL_203_2_INCH =
            new LabelProfile("zpl-203-2in", 8, 448, Optional.empty(), TORN, true);

    /** Of 104 mm at 8 dots a millimetre; most are. */
    public static final LabelProfile ZPL_203_4_INCH =
            new LabelProfile("zpl-203-4in", 8, 832, Optional.empty(), TORN, true);

    /** Of 104 mm at 12 dots a millimetre. */
    public static final LabelProfile ZPL_300_4_INCH =
            new LabelProfile("zpl-300-4in", 12, 1_248, Optional.empty(), TORN, true);

    /** Of 104 mm behind a wire that brings nothing back, such as a device file. */
    public static final LabelProfile ZPL_203_DEAF =
            new LabelProfile("zpl-203-deaf", 8, 832, Optional.empty(), TORN, false);

    private static final List<LabelProfile> KNOWN =
            List.of(ZPL_203_2_INCH, ZPL_203_4_INCH, ZPL_300_4_INCH, ZPL_203_DEAF);

    private LabelProfiles() {}

    /** All of them. */
    public static List<LabelProfile> all() {
        return KNOWN;
    }

    /** The one of this name. */
    public static Optional<LabelProfile> named(String name) {
        return KNOWN.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}

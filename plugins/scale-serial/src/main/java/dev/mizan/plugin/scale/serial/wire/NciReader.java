// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial.wire;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** NCI (Weigh-Tronix SCP-01): LF, weight and unit, CR, LF, two or three status bytes, CR, ETX. */
public final class NciReader extends FrameReader {
    private static final Pattern WEIGHT =
            Pattern.compile("\n *(-?) *([0-9]*\\.?[0-9]+) *([A-Za-z]{1,2})\r\nS?([0-~]{2,3})\r");
    private static final Pattern STATUS = Pattern.compile("\nS?([0-~]{2,3})\r");

    private boolean open;

    /** Nothing read yet. */
    public NciReader() {}

    @Override
    boolean begins(int c) {
        boolean first = c == '\n' && !open;
        open |= first;
        return first;
    }

    @Override
    boolean ends(int c) {
        return c == 0x03;
    }

    @Override
    Optional<Frame> read(String whole) {
        open = false;
        Matcher weight = WEIGHT.matcher(whole);
        if (weight.matches()) {
            BigDecimal value = new BigDecimal(weight.group(1) + weight.group(2));
            return Optional.of(new Frame.Weight(
                    value, weight.group(3).toLowerCase(Locale.ROOT), flags(weight.group(4), value.signum() < 0)));
        }
        Matcher status = STATUS.matcher(whole);
        if (status.matches()) {
            return Optional.of(new Frame.Status(flags(status.group(1), false)));
        }
        return Optional.of(
                whole.startsWith("\n?")
                        ? new Frame.Status(Set.of(ScaleFlag.BAD_COMMAND))
                        : new Frame.Damaged("not a weight: " + whole.replaceAll("[^ -~]", "?")));
    }

    private static Set<ScaleFlag> flags(String status, boolean negative) {
        Set<ScaleFlag> flags = EnumSet.noneOf(ScaleFlag.class);
        flags.addAll(ToledoReader.flags(
                status.charAt(0), ScaleFlag.IN_MOTION, ScaleFlag.AT_ZERO, ScaleFlag.FAULT, ScaleFlag.FAULT));
        flags.addAll(ToledoReader.flags(
                status.charAt(1), ScaleFlag.UNDER_ZERO, ScaleFlag.OVER_CAPACITY, ScaleFlag.FAULT, ScaleFlag.FAULT));
        if (negative) {
            flags.add(ScaleFlag.UNDER_ZERO);
        }
        return flags;
    }
}

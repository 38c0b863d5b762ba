// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial.wire;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adam Equipment: a line of text with a weight and its unit; {@code ST} or {@code US} before it where the model tells rest. */
public final class AdamReader extends FrameReader {
    private static final Pattern WEIGHT =
            Pattern.compile("(?:.*?[,: ])??([-+]?) *([0-9]+(?:\\.[0-9]+)?) *(kg|g|lb|oz) *", Pattern.CASE_INSENSITIVE);

    /** Nothing read yet. */
    public AdamReader() {}

    @Override
    boolean begins(int c) {
        return false;
    }

    @Override
    boolean ends(int c) {
        return c == '\r' || c == '\n';
    }

    @Override
    boolean needsBegin() {
        return false;
    }

    /** A unit ends a weight: some models send nothing after it, and none sends a unit that begins another. */
    @Override
    Optional<Frame> unended(String whole) {
        return read(whole).filter(Frame.Weight.class::isInstance);
    }

    @Override
    Optional<Frame> read(String whole) {
        String line = whole.strip();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Matcher weight = WEIGHT.matcher(line);
        if (!weight.matches()) {
            return Optional.of(new Frame.Damaged("not a weight: " + line.replaceAll("[^ -~]", "?")));
        }
        Set<ScaleFlag> flags = EnumSet.noneOf(ScaleFlag.class);
        String head = line.substring(0, weight.start(2)).toUpperCase(Locale.ROOT);
        if (head.startsWith("US")) {
            flags.add(ScaleFlag.IN_MOTION);
        }
        if (head.contains("NT") || head.contains("NET")) {
            flags.add(ScaleFlag.NET);
        }
        BigDecimal value = new BigDecimal(weight.group(2));
        if (weight.group(1).equals("-") && value.signum() > 0) {
            flags.add(ScaleFlag.UNDER_ZERO);
            value = value.negate();
        }
        return Optional.of(new Frame.Weight(value, weight.group(3).toLowerCase(Locale.ROOT), flags));
    }
}

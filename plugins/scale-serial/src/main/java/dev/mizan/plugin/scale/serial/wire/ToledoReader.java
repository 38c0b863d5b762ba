// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial.wire;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Toledo 8217: STX, digits, N for net, CR; or STX, a question mark and a byte of status bits, CR. */
public final class ToledoReader extends FrameReader {
    private static final Pattern WEIGHT = Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?|[0-9]*\\.[0-9]+)(N?)");
    private static final ScaleFlag[] BITS = {
        ScaleFlag.IN_MOTION,
        ScaleFlag.OVER_CAPACITY,
        ScaleFlag.UNDER_ZERO,
        ScaleFlag.OUTSIDE_ZERO,
        ScaleFlag.AT_ZERO,
        ScaleFlag.NET
    };

    /** Nothing read yet. */
    public ToledoReader() {}

    @Override
    boolean begins(int c) {
        return c == 0x02;
    }

    @Override
    boolean ends(int c) {
        return c == '\r';
    }

    @Override
    Optional<Frame> read(String whole) {
        String body = whole.substring(1);
        Matcher weight = WEIGHT.matcher(body);
        if (weight.matches()) {
            Set<ScaleFlag> flags = weight.group(2).isEmpty() ? Set.of() : Set.of(ScaleFlag.NET);
            return Optional.of(new Frame.Weight(new BigDecimal(weight.group(1)), "", flags));
        }
        if (body.length() == 2 && body.charAt(0) == '?') {
            return Optional.of(new Frame.Status(flags(body.charAt(1), BITS)));
        }
        return Optional.of(new Frame.Damaged("not a weight: " + body.replaceAll("[^ -~]", "?")));
    }

    static Set<ScaleFlag> flags(int bits, ScaleFlag... meanings) {
        Set<ScaleFlag> flags = EnumSet.noneOf(ScaleFlag.class);
        for (int i = 0; i < meanings.length; i++) {
            if ((bits & 1 << i) != 0) {
                flags.add(meanings[i]);
            }
        }
        return flags;
    }
}

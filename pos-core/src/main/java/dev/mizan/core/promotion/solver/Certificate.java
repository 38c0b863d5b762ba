// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.solver;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Why a {@link Solution} is what it claims to be: a plan, and one price for each class at which no deal can do better
 * than the bound. Believed by a checker that recomputes both; whoever lies in it can only be refused.
 *
 * @param prices 1/64 minor units for each class of the problem, at least 0
 * @param plan   deal, role, class and count of each take
 * @param saving minor units that the plan saves
 * @param gaps   minor units by which each component might save more, in the order of the components' first deals; a
 *               component is what is joined by shared classes, and holds a deal
 */
public record Certificate(long[] prices, int[] plan, long saving, long[] gaps) {
    /** The part of a minor unit that prices count in. */
    public static final int PRICE_SCALE = 64;

    public Certificate {
        prices = prices.clone();
        plan = plan.clone();
        gaps = gaps.clone();
    }

    @Override
    public long[] prices() {
        return prices.clone();
    }

    @Override
    public int[] plan() {
        return plan.clone();
    }

    @Override
    public long[] gaps() {
        return gaps.clone();
    }

    /** The bound that is claimed: the saving and all gaps. */
    public long claimed() {
        return Arrays.stream(gaps).reduce(saving, Math::addExact);
    }

    /** Short bytes, the same for equal certificates: every number in groups of seven bits, lowest first. */
    public byte[] encode() {
        ByteBuffer out = ByteBuffer.allocate(10 * (prices.length + plan.length + gaps.length + 4));
        write(out, saving);
        write(out, prices.length);
        for (long each : prices) {
            write(out, each);
        }
        write(out, gaps.length);
        for (long each : gaps) {
            write(out, each);
        }
        write(out, plan.length);
        for (int each : plan) {
            write(out, each);
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    /** Reads what {@link #encode} wrote; anything else is an {@link IllegalArgumentException}. */
    public static Certificate decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        long saving = read(in);
        long[] prices = readAll(in);
        long[] gaps = readAll(in);
        long[] plan = readAll(in);
        Limits.check(!in.hasRemaining(), "bytes after a certificate", in.remaining());
        return new Certificate(
                prices, Arrays.stream(plan).mapToInt(Math::toIntExact).toArray(), saving, gaps);
    }

    private static void write(ByteBuffer out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        out.put((byte) rest);
    }

    private static long[] readAll(ByteBuffer in) {
        long length = read(in);
        Limits.check(length >= 0 && length <= in.remaining(), "numbers of a certificate", length);
        long[] values = new long[(int) length];
        Arrays.setAll(values, i -> read(in));
        return values;
    }

    private static long read(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < 64 && in.hasRemaining(); shift += 7) {
            byte next = in.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a certificate that ends early at byte " + in.position());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Certificate that && Arrays.equals(encode(), that.encode());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encode());
    }

    @Override
    public String toString() {
        return "Certificate of " + saving + " within " + (claimed() - saving);
    }
}

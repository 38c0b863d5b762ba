// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal.internal;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * SHA-256 over the entries in order, a link for every 1,024 of them: each link covers the one before it, so the last one
 * stands for the whole journal. Version 1 covers ids, days, booked times, digests, and of each leg its account, place
 * and amount.
 */
public final class HashChain {
    /** Entries a link. */
    public static final int BLOCK = 1_024;

    private static final int BYTES = 32;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final MessageDigest sha = sha256();
    private final byte[] bytes = new byte[1 << 13];
    private byte[] heads = new byte[BYTES * 16];
    private int at;
    private int blocks;
    private int open;

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** How many links there are. */
    public int blocks() {
        return blocks;
    }

    /** Makes room for so many entries. */
    public void reserve(int entries) {
        int wanted = Math.multiplyExact(entries / BLOCK + 1, BYTES);
        if (wanted > heads.length) {
            heads = Arrays.copyOf(heads, wanted);
        }
    }

    /** Two words of the present entry. */
    public void put(long one, long two) {
        int from = room(2 * Long.BYTES);
        LONGS.set(bytes, from, one);
        LONGS.set(bytes, from + Long.BYTES, two);
    }

    /** The first six words of an entry. */
    public void put(long high, long low, long day, long booked, long head, long legs) {
        int from = room(6 * Long.BYTES);
        LONGS.set(bytes, from, high);
        LONGS.set(bytes, from + Long.BYTES, low);
        LONGS.set(bytes, from + 2 * Long.BYTES, day);
        LONGS.set(bytes, from + 3 * Long.BYTES, booked);
        LONGS.set(bytes, from + 4 * Long.BYTES, head);
        LONGS.set(bytes, from + 5 * Long.BYTES, legs);
    }

    private int room(int wanted) {
        if (at + wanted > bytes.length) {
            flush();
        }
        int from = at;
        at += wanted;
        return from;
    }

    private void flush() {
        sha.update(bytes, 0, at);
        at = 0;
    }

    /** Ends the present entry, and the block where it is full. */
    public void end() {
        if (++open == BLOCK) {
            flush();
            if ((blocks + 1) * BYTES > heads.length) {
                heads = Arrays.copyOf(heads, heads.length * 2);
            }
            try {
                sha.digest(heads, blocks * BYTES, BYTES);
            } catch (DigestException e) {
                throw new IllegalStateException(e);
            }
            sha.update(heads, blocks * BYTES, BYTES);
            blocks++;
            open = 0;
        }
    }

    /** The link of a block, in hexadecimal. */
    public String head(int block) {
        return HexFormat.of().formatHex(heads, block * BYTES, (block + 1) * BYTES);
    }

    /** What stands for the whole journal now, the entries of the open block with it. */
    public String head() {
        flush();
        try {
            return HexFormat.of().formatHex(((MessageDigest) sha.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's SHA-256 can be copied", e);
        }
    }

    /** Writes the links. */
    public void write(FieldWriter out) {
        out.text("sealed", HexFormat.of().formatHex(heads, 0, blocks * BYTES));
    }

    /** The links as they were written; the open block is to be put in again. */
    public static HashChain read(FieldReader in) {
        byte[] links = in.parsed("sealed", HexFormat.of()::parseHex);
        HashChain chain = new HashChain();
        chain.blocks = links.length / BYTES;
        chain.heads = Arrays.copyOf(links, Math.max(BYTES * 16, links.length));
        if (chain.blocks > 0) {
            chain.sha.update(links, (chain.blocks - 1) * BYTES, BYTES);
        }
        return chain;
    }
}

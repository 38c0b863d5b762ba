// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** What a dying disk does to files. */
public final class Damage {
    private Damage() {}

    /** Anywhere, and rather near the beginning, where a log that is used again holds what is newest. */
    private static long place(long length, RandomGenerator random) {
        return random.nextLong(1 + random.nextLong(length));
    }

    /** Flips some bits of a file, anywhere. */
    public static void flip(Path file, int bits, RandomGenerator random) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (int i = 0; i < bits; i++) {
                long at = place(bytes.length(), random);
                bytes.seek(at);
                int found = bytes.read();
                bytes.seek(at);
                bytes.write(found ^ 1 << random.nextInt(8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts a file off at a random place. */
    public static void truncate(Path file, RandomGenerator random) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(place(bytes.length(), random));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Flips a bit in the files where a stretch of these bytes is found; answers whether it was. */
    public static boolean inside(List<Path> files, byte[] bytes, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        int from = random.nextInt(bytes.length - 64);
        byte[] stretch = Arrays.copyOfRange(bytes, from, from + 32);
        boolean found = false;
        try {
            for (Path file : files) {
                byte[] content = Files.readAllBytes(file);
                int at = indexOf(content, stretch);
                found |= at >= 0;
                if (at >= 0) {
                    content[at + random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
                    Files.write(file, content);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int indexOf(byte[] content, byte[] wanted) {
        for (int at = 0; at + wanted.length <= content.length; at++) {
            if (Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}

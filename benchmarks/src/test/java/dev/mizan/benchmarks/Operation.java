// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** One benchmark method outside JMH, run to count its bytes. */
final class Operation implements AutoCloseable {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 60;
    private static final long NANOSECONDS_A_ROUND = 200_000_000L;
    private static final int CALLS_BETWEEN_LOOKS = 16;

    private final Object benchmark;
    private final MethodHandle method;
    private final boolean onALong;
    private Object last = "";
    private long sum;

    Operation(String benchmark, String method, String parameter) throws Exception {
        Class<?> type = Class.forName(benchmark);
        this.benchmark = type.getDeclaredConstructor().newInstance();
        Method called = type.getMethod(method);
        MethodHandle bound = MethodHandles.lookup().unreflect(called).bindTo(this.benchmark);
        this.onALong = called.getReturnType() == long.class;
        this.method = onALong ? bound : bound.asType(MethodType.methodType(Object.class));
        for (String each : parameter.isEmpty() ? new String[0] : parameter.split(";")) {
            set(type.getDeclaredField(each.split("=")[0]), each.split("=")[1]);
        }
        call(Setup.class);
    }

    private void set(Field field, String value) throws IllegalAccessException {
        field.set(benchmark, field.getType() == int.class ? (Object) Integer.valueOf(value) : value);
    }

    private void call(Class<? extends Annotation> when) throws ReflectiveOperationException {
        for (Method each : benchmark.getClass().getMethods()) {
            if (each.isAnnotationPresent(when)) {
                each.invoke(benchmark);
            }
        }
    }

    /** The bytes of one call: the least over rounds, until the compiler has done its work or the limit is met. */
    long bytesOnceCompiled(long limit) throws Throwable {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least > limit; round++) {
            least = Math.min(least, bytesOfARound());
        }
        return least;
    }

    private long bytesOfARound() throws Throwable {
        long until = System.nanoTime() + NANOSECONDS_A_ROUND;
        long before = allocated();
        long calls = 0;
        while (System.nanoTime() < until) {
            for (int i = 0; i < CALLS_BETWEEN_LOOKS; i++) {
                call();
            }
            calls += CALLS_BETWEEN_LOOKS;
        }
        return (allocated() - before) / calls;
    }

    /** What comes back is kept, so that the compiler can not do without making it. */
    private void call() throws Throwable {
        if (onALong) {
            sum += (long) method.invokeExact();
        } else {
            last = method.invokeExact();
        }
    }

    private static long allocated() {
        long sum = 0;
        for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
            sum += Math.max(0, bytes);
        }
        return sum;
    }

    @Override
    public void close() throws Exception {
        call(TearDown.class);
    }

    @Override
    public String toString() {
        return method + " -> " + last + sum;
    }
}

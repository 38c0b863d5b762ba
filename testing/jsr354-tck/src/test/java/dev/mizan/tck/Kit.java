// SPDX-License-Identifier: Apache-2.0
package dev.mizan.tck;

import java.util.Map;
import java.util.TreeMap;
import org.testng.ITestNGListener;
import org.testng.ITestResult;
import org.testng.TestListenerAdapter;
import org.testng.TestNG;

/** Runs classes of the kit with TestNG; lives in a class loader of its own, so only JDK types come out of it. */
public final class Kit {
    private Kit() {}

    /** By class and method, an empty text for a pass, else what went wrong. */
    public static Map<String, String> run(String... classNames) throws ClassNotFoundException {
        Class<?>[] classes = new Class<?>[classNames.length];
        for (int i = 0; i < classNames.length; i++) {
            classes[i] = Class.forName(classNames[i]);
        }
        Map<String, String> results = new TreeMap<>();
        TestNG testng = new TestNG(false);
        testng.setVerbose(0);
        testng.setTestClasses(classes);
        testng.addListener((ITestNGListener) new Recorder(results));
        testng.run();
        return results;
    }

    private static final class Recorder extends TestListenerAdapter {
        private final Map<String, String> results;

        Recorder(Map<String, String> results) {
            this.results = results;
        }

        @Override
        public void onTestSuccess(ITestResult result) {
            results.put(name(result), "");
        }

        @Override
        public void onTestFailure(ITestResult result) {
            results.put(name(result), String.valueOf(result.getThrowable()));
        }

        @Override
        public void onTestSkipped(ITestResult result) {
            results.put(name(result), "skipped: " + result.getThrowable());
        }

        private static String name(ITestResult result) {
            return result.getTestClass().getRealClass().getSimpleName() + "."
                    + result.getMethod().getMethodName();
        }
    }
}

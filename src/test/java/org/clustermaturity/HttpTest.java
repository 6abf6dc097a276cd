package org.clustermaturity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test that starts the whole service and speaks HTTP with it. All of them share one start. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ClusterMaturityApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "maturity.content.compiled=target/compiled-rules",
            "maturity.admin.key=" + HttpTest.ADMIN_KEY,
            "maturity.limits.requests-per-key=0",
            "maturity.limits.requests-per-address=0",
            "maturity.limits.unknown-keys-per-address=0"
        })
public @interface HttpTest {

    /** The admin key of the operator's account. */
    String ADMIN_KEY = "not-a-secret-but-long-enough-for-examples";
}

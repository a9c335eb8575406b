package io.arguo.stance;

import io.arguo.topic.Topic;

/**
 * A statement that speaks for a topic or against it.
 *
 * @param weight above 0 for it, below 0 against it
 * @param rule the name of the rule that says so
 */
record Leaning(Topic topic, double weight, String rule, Statement statement) {}

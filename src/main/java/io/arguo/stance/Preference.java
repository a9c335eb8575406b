package io.arguo.stance;

import io.arguo.topic.Topic;

/** A statement that prefers one topic to another. */
record Preference(
    Topic preferred, Topic over, String rule, Statement statement, double confidence) {}

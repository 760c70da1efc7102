// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "say/language.h"

#include <QCoreApplication>

#include <span>

namespace gensvar::say {

/// One code's sentence: the English source with %1, %2 … for the error's arguments.
struct Sentence
{
    base::Code code;
    const char *source; ///< QT_TRANSLATE_NOOP("Say", …), or with %n QT_TRANSLATE_N_NOOP
    int counted = 0;    ///< which argument %n stands for, from 1; 0: none
    unsigned sizes = 0; ///< bit k: argument k + 1 is a number of bytes
};

// The rooms' sentences, one file a room. A code is written as in the room's codes.h, which lies above this room.
std::span<const Sentence> baseSentences();
std::span<const Sentence> readSentences();
std::span<const Sentence> mapSentences();
std::span<const Sentence> checkSentences();
std::span<const Sentence> storeSentences();
std::span<const Sentence> rollupSentences();
std::span<const Sentence> flowSentences();
std::span<const Sentence> sampleSentences();

} // namespace gensvar::say

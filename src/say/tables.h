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
    unsigned terms = 0; ///< bit k: argument k + 1 may be one of our own terms (terms.cpp), said in the language's words
    const char *window = nullptr; ///< what is said in the window, where the source names a command or an option

    /// The same, with another sentence for the window.
    [[nodiscard]] constexpr Sentence inWindow(const char *text) const
    {
        Sentence sentence = *this;
        sentence.window = text;
        return sentence;
    }
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

/// What a room names by a term of its own ("dmy") in words; anything else is a name and stays as it is.
[[nodiscard]] QString termText(const QString &term, const Language &language);

} // namespace gensvar::say

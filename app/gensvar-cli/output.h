// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "jsonwriter.h"
#include "say/language.h"

#include <QString>
#include <QTemporaryFile>

#include <memory>

namespace gensvar::cli {

/// Where a command prints. Nothing reaches standard output before finish(), so that a command that fails half-way
/// prints its error alone; long answers wait in a temporary file.
class Output
{
public:
    explicit Output(say::Language language, bool json);
    ~Output();

    [[nodiscard]] const say::Language &language() const { return m_language; }
    [[nodiscard]] bool isJson() const { return m_isJson; }
    [[nodiscard]] JsonWriter &json() { return *m_json; }
    void line(const QString &text = {});            ///< of the answer, on standard output
    void note(const QString &text);                 ///< beside the answer, on standard error
    void notes(const QList<base::Error> &warnings); ///< each as a sentence, on standard error; not with JSON

    /// Forgets what was printed and prints the error instead.
    void fail(const base::Error &error);
    /// Hands everything to standard output. A reader that has gone away is no error.
    [[nodiscard]] base::Result<void> finish();

    /// A bar on standard error if that is a terminal; else nothing.
    [[nodiscard]] base::ProgressSink progress();

    /// An error as a sentence, in the language of this output.
    [[nodiscard]] QString sentence(const base::Error &error) const;
    /// A member "warnings" where there are any.
    void jsonWarnings(const QList<base::Error> &warnings);
    /// {"code":…,"message":…}
    void errorObject(const base::Error &error);

private:
    void endBar();

    say::Language m_language;
    bool m_isJson;
    bool m_barShown = false;
    std::unique_ptr<QIODevice> m_spool;
    std::unique_ptr<JsonWriter> m_json;
};

} // namespace gensvar::cli

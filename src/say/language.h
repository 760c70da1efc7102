// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTranslator>
#include <QVariant>

#include <memory>

namespace gensvar::say {

/// What parts the cells of a CSV where spreadsheets of that language read it: a semicolon where the comma is in its
/// numbers, else a comma.
[[nodiscard]] QChar listSeparator(const QLocale &locale);

/// A language to say something in: its words and its way of writing numbers and dates. A value, independent of what
/// the application has installed, so that a Swedish window can write a Dutch report. Any thread.
class Language
{
public:
    /// English, with ISO dates and ungrouped numbers: what scripts and logs get.
    Language();
    /// The words of a translation (English where it has none, or without one), numbers and dates as the locale has it.
    explicit Language(QLocale locale, std::shared_ptr<const QTranslator> translation = {});
    /// The locale's own translation out of a folder of gensvar_*.qm files, English where there is none. The program
    /// carries its own in ":/translations".
    [[nodiscard]] static Language fromFolder(const QLocale &locale, const QString &folder);

    /// The same language as the window says things: what can be done about them is done there, without the options of
    /// the command line.
    [[nodiscard]] Language inWindow() const;
    [[nodiscard]] bool isInWindow() const { return m_inWindow; }

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// A text of the context "Say" in this language. With n from 0 on it is the form for that number, and %n stands
    /// for it; in the English source "(s)" is the plural's ending.
    [[nodiscard]] QString text(const char *source, const char *comment = nullptr, qint64 n = -1) const;

    [[nodiscard]] QString number(qint64 value) const;
    [[nodiscard]] QString number(double value) const; ///< at most three decimals, as few as are needed
    [[nodiscard]] QString date(QDate day) const;
    [[nodiscard]] QString list(const QStringList &items) const; ///< "a, b and c"
    [[nodiscard]] QString size(qint64 bytes) const;             ///< "12 MB"
    /// A value as an argument of a sentence: numbers, dates and lists in the language's way, texts as they are.
    [[nodiscard]] QString value(const QVariant &value) const;

private:
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translation;
    bool m_inWindow = false;
};

} // namespace gensvar::say

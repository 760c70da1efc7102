// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>

#include <memory>

namespace gensvar::session {
class Session;
}

namespace gensvar::shell {

class MainWindow;
class Memory;

/// The window in the language that is chosen. Where another is, the window is made anew in it: all of its texts, the
/// toolkit's and those made of numbers and dates change as one, in whatever page there is, and nothing can be left in
/// the language of before. What is under way lives in the session; what has been begun in the window is handed over.
class Front : public QObject
{
    Q_OBJECT

public:
    Front(session::Session &session, Memory &memory, QObject *parent = nullptr);
    ~Front() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    void speak();
    void change();
    void planBackups();

    session::Session &m_session;
    Memory &m_memory;
    const QLocale m_system;
    std::unique_ptr<QObject> m_translations;
    std::unique_ptr<MainWindow> m_window;
};

/// How a language that was chosen writes dates and numbers: as the system does where that has the same language.
[[nodiscard]] QLocale localeOf(const QString &language, const QLocale &system);

} // namespace gensvar::shell

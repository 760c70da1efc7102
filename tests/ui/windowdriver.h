// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patience.h"
#include "programme.h"

#include "parts/filterchip.h"
#include "session/session.h"
#include "shell/mainwindow.h"
#include "shell/memory.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace gensvar::uitest {

/// A window with a session and settings of its own in a folder that goes with it, and the hands that use it.
class WindowDriver
{
public:
    WindowDriver()
    {
        qputenv("GENSVAR_STORE", folder.filePath(QStringLiteral("programme.gensvar")).toUtf8());
        session = std::make_unique<session::Session>(clock());
        memory = std::make_unique<shell::Memory>(folder.filePath(QStringLiteral("settings.ini")));
        window = std::make_unique<shell::MainWindow>(*session, *memory);
        window->resize(1280, 800);
        window->show();
    }
    ~WindowDriver() { window.reset(); }
    Q_DISABLE_COPY_MOVE(WindowDriver)

    void drop(const QString &file) const { drop(QStringList{file}); }
    void drop(const QStringList &files) const
    {
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
    }

    /// Drops a survey, imports it as it is proposed, and goes to its figures.
    void importSurvey(const QByteArray &survey = surveyText()) const
    {
        drop(writeFile(folder, QStringLiteral("survey.csv"), survey));
        AWAIT_VERIFY(importButton() && importButton()->isEnabled());
        importButton()->click();
        AWAIT_VERIFY(button(QStringLiteral("Show the figures")));
        AWAIT_VERIFY(session->store().responses > 0); // the session has seen the change
        button(QStringLiteral("Show the figures"))->click();
    }

    [[nodiscard]] QAbstractButton *button(const QString &begin) const
    {
        for (auto *one : window->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text().trimmed().startsWith(begin))
                return one;
        }
        return nullptr;
    }

    /// The form's: "Import 240 rows", not "Import a file…".
    [[nodiscard]] QAbstractButton *importButton() const
    {
        for (auto *one : window->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text().startsWith(QStringLiteral("Import")) && !one->text().endsWith(u'…'))
                return one;
        }
        return nullptr;
    }

    [[nodiscard]] parts::FilterChip *chip(const QString &name) const
    {
        for (auto *one : window->findChildren<parts::FilterChip *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    /// The widget with an accessible name; null where there is none.
    template <typename Widget> [[nodiscard]] Widget *named(const QString &name) const
    {
        for (auto *one : window->findChildren<Widget *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    /// The same, of one that must be there.
    template <typename Widget> [[nodiscard]] Widget *shown(const QString &name) const
    {
        auto *one = named<Widget>(name);
        return one ? one : (qFatal("no %s", qPrintable(name)), nullptr);
    }

    /// How many labels show a text.
    [[nodiscard]] int labelsWith(const QString &text) const
    {
        const auto labels = window->findChildren<QLabel *>();
        return int(std::count_if(labels.begin(), labels.end(),
                                 [&](const QLabel *one) { return one->isVisible() && one->text().contains(text); }));
    }

    /// Search has caught up with what was imported.
    [[nodiscard]] bool searchIsComplete() const
    {
        domain::CommentQuery query;
        query.search = QStringLiteral("wait");
        auto page = session->comments(query);
        page.waitForFinished();
        return page.result() && page.result()->searchComplete;
    }

    QTemporaryDir folder;
    std::unique_ptr<session::Session> session;
    std::unique_ptr<shell::Memory> memory;
    std::unique_ptr<shell::MainWindow> window;
};

} // namespace gensvar::uitest

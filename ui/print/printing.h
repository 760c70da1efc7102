// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/handout.h"
#include "print/composition.h"

#include <QObject>
#include <QPageLayout>

class QPrinter;
class QWidget;

namespace gensvar::session {
class Session;
}

namespace gensvar::print {

/// Prints what a page hands out, or saves it as a PDF: a panel with a preview first, then the system's own dialog.
class Printing : public QObject
{
    Q_OBJECT

public:
    Printing(session::Session &session, QWidget &window);

    void show(const parts::Handout &handout);
    /// Straight to the choice of a file, on the usual paper.
    void chooseFile(const parts::Handout &handout);
    /// Laid out here, painted and written on another thread; said() where that fails.
    void savePdf(const parts::Handout &handout, const Choices &choices, const QPageLayout &layout, const QString &file);

signals:
    void said(const QString &sentence);

private:
    void print(const parts::Handout &handout, const Choices &choices, const QPageLayout &layout);
    void chooseFile(const parts::Handout &handout, const Choices &choices, const QPageLayout &layout);
    [[nodiscard]] Letterhead letterhead() const;

    session::Session &m_session;
    QWidget &m_window;
};

/// The pages as a PDF of vectors.
[[nodiscard]] QByteArray pdfOf(const Booklet &booklet, const QPageLayout &layout, const QString &title);

} // namespace gensvar::print
